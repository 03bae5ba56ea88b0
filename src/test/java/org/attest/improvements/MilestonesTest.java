package org.attest.improvements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.improvements.RegisterWorld.TODAY;
import static org.attest.improvements.RegisterWorld.milestone;

import java.time.LocalDate;
import java.util.List;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemKind;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@AttestTest
class MilestonesTest {

    private static final Window FIRST = new Window(0, 25);

    @Autowired
    Milestones milestones;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Connections connections;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TestClock clock;

    RegisterWorld world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new RegisterWorld(directory, currentUser);
    }

    @Test
    void aNewDateTakesAReasonAndTheFirstOneStays() {
        var made = add("Immutable backups everywhere", TODAY.plusDays(30));
        assertThat(made.reference()).isEqualTo("M-0001");
        assertThat(made.standing()).isEqualTo(MilestoneStanding.ON_TIME);
        var later = milestone("Immutable backups everywhere", TODAY.plusDays(90));
        assertThatThrownBy(() -> change(made, made.edits(), later, " "))
                .isInstanceOf(Refused.class)
                .hasMessage("Say why the date moves from 22 December 2026 to 20 February 2027.");
        var moved = change(made, made.edits(), later, "The supplier delivers in January.")
                .now();
        assertThat(moved.standing()).isEqualTo(MilestoneStanding.SLIPPED);
        assertThat(moved.firstDue()).isEqualTo(TODAY.plusDays(30));
        assertThat(moved.moves()).isEqualTo(1);
        var steps = world.as(world.northApprover, () -> milestones.history(made.ref()));
        assertThat(steps).extracting(HistoryEntry::verb).containsExactly(RegisterVerb.MOVE, RegisterVerb.ADD);
        assertThat(steps.getFirst().changes())
                .contains(
                        new FieldChange("due", "2026-12-22", "2027-02-20"),
                        new FieldChange("reason", null, "The supplier delivers in January."));
    }

    @Test
    void aMilestoneIsReachedByEvidenceOrWithANoteAndNeverAhead() {
        var made = add("Restore tested", TODAY.minusDays(1));
        assertThat(made.standing()).isEqualTo(MilestoneStanding.LATE);
        assertThatThrownBy(() -> world.as(world.northLead, () -> milestones.reach(made.ref(), TODAY, null)))
                .hasMessage("Link the evidence that shows it is reached, or say why there is none.");
        assertThatThrownBy(() -> world.as(world.northLead, () -> milestones.reach(made.ref(), TODAY.plusDays(1), "So")))
                .hasMessageContaining("lies ahead");
        world.as(world.northLead, () -> {
            var proof = library.add(world.north, EvidenceDetails.titled("Restore log", EvidenceKind.TEST));
            return connections.connect(made.ref(), proof.ref(), "");
        });
        var reached = world.as(world.northLead, () -> milestones.reach(made.ref(), TODAY, null));
        assertThat(reached.standing()).isEqualTo(MilestoneStanding.DONE);
        assertThatThrownBy(() -> change(reached, reached.edits(), milestone("Other", TODAY), null))
                .hasMessageContaining("Open it again first");
        var again = world.as(world.northLead, () -> milestones.reopen(made.ref(), "One site was forgotten."));
        assertThat(again.isOpen()).isTrue();
        assertThat(again.endedOn()).isNull();
    }

    @Test
    void reversedDatesAreRefusedInPlainWords() {
        assertThatThrownBy(() -> new MilestoneDetails(4, "Backwards", null, null, TODAY, TODAY.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("It cannot be reached before it starts: 21 November 2026 comes before 22 November 2026.");
    }

    @Test
    void whoSavesSecondSeesBothVersions() {
        var made = add("As it was", TODAY.plusDays(9));
        var theirs = world.as(
                world.northColleague,
                () -> milestones.change(made.ref(), made.edits(), milestone("Theirs", TODAY.plusDays(9)), null));
        assertThat(theirs).isInstanceOf(Saved.Done.class);
        var mine = milestone("Mine", TODAY.plusDays(9));
        var answer = change(made, made.edits(), mine, null);
        assertThat(answer).isInstanceOf(Saved.Conflict.class);
        assertThat(answer.now().differencesTo(mine)).containsExactly(new FieldChange("title", "Theirs", "Mine"));
        assertThat(change(made, answer.now().edits(), mine, null)).isInstanceOf(Saved.Done.class);
        assertThat(change(made, 1, mine, null)).isInstanceOf(Saved.Unchanged.class);
    }

    @Test
    void leadsKeepTheirOwnTheIcbReadsItsPartnersAndNobodyElseNotices() {
        var made = add("Of the north", TODAY.plusDays(9));
        var icb = world.as(world.icbLead, () -> milestones.find(world.north, "M-0001"));
        assertThat(icb.mayChange()).isFalse();
        assertThatThrownBy(() -> world.as(world.icbLead, () -> milestones.drop(made.ref(), "Not mine")))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.southLead, () -> milestones.find(world.north, "M-0001")))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.southLead, () -> milestones.history(made.ref())))
                .isInstanceOf(UnknownItem.class);
        assertThat(titles(world.southLead, made)).isEmpty();
        assertThat(titles(world.icbLead, made)).hasSize(1);
        assertThat(list(world.southLead, MilestoneFilter.ALL)).isEmpty();
        assertThat(list(world.icbLead, MilestoneFilter.ALL)).hasSize(1);
        assertThatThrownBy(() -> list(world.northHelper, MilestoneFilter.ALL)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aListIsNarrowedByStandingAndObjectiveAndCostsTheSameForMany() {
        add("Late", TODAY.minusDays(3));
        var slipped = add("Slipped", TODAY.plusDays(3));
        change(slipped, 1, milestone("Slipped", TODAY.plusDays(40)), "Because");
        add("On time", TODAY.plusDays(30));
        assertThat(list(world.northLead, MilestoneFilter.ALL.standing(MilestoneStanding.LATE)))
                .extracting(it -> it.details().title())
                .containsExactly("Late");
        assertThat(list(world.northLead, MilestoneFilter.ALL.standing(MilestoneStanding.SLIPPED)))
                .extracting(it -> it.details().title())
                .containsExactly("Slipped");
        assertThat(list(world.northLead, MilestoneFilter.ALL.standing(MilestoneStanding.ON_TIME)))
                .extracting(it -> it.details().title())
                .containsExactly("On time");
        assertThat(list(world.northLead, MilestoneFilter.ALL.serving(5))).isEmpty();
    }

    @Test
    void aListCostsTheSameStatementsForFiveMilestonesAndForTwoHundred() {
        add("First", TODAY.plusDays(3));
        world.copy(database, "improvement_milestone", 4);
        var few = costs();
        assertThat(few.getFirst()).isEqualTo(2);
        world.copy(database, "improvement_milestone", 205);
        assertThat(costs()).isEqualTo(few);
        assertThat(world.as(world.northLead, () -> milestones.export(MilestoneFilter.ALL)))
                .hasSize(210);
    }

    /** Of a list, of the list that the ICB sees and of an export. */
    private List<Long> costs() {
        return List.of(
                StatementCount.of(() -> list(world.northLead, MilestoneFilter.ALL)),
                StatementCount.of(() -> list(world.icbLead, MilestoneFilter.ALL)),
                StatementCount.of(() -> world.as(world.northLead, () -> milestones.export(MilestoneFilter.ALL))));
    }

    @Test
    void theTrailKnowsWhatWasDoneAndRepeatsNoWords() {
        var made = add("Secret title", TODAY.plusDays(3));
        change(made, 1, milestone("Secret title", TODAY.plusDays(4)), "Secret reason");
        world.as(world.northLead, () -> milestones.export(MilestoneFilter.ALL));
        var administrator = RegisterWorld.caller(Role.ADMINISTRATOR, world.icb);
        var entries = world.as(
                administrator, () -> trail.entries(new AuditFilter(world.north, null, null, null), new Window(0, 50))
                        .rows());
        assertThat(entries)
                .extracting(it -> it.what())
                .contains("improvements.milestone-add", "improvements.milestone-move", "improvements.milestone-export");
        assertThat(entries.toString()).doesNotContain("Secret");
    }

    private Milestone add(String title, LocalDate due) {
        return world.as(world.northLead, () -> milestones.add(world.north, milestone(title, due)));
    }

    private Saved<Milestone> change(Milestone made, long basedOn, MilestoneDetails to, String why) {
        return world.as(world.northLead, () -> milestones.change(made.ref(), basedOn, to, why));
    }

    private List<Milestone> list(Caller caller, MilestoneFilter filter) {
        return world.as(caller, () -> milestones.list(filter, FIRST).rows());
    }

    private List<?> titles(Caller caller, Milestone milestone) {
        var organisation = caller.grants().iterator().next().organisation();
        assertThat(world.as(caller, () -> connections.search(ItemKind.MILESTONE, organisation, "")))
                .noneMatch(it -> !it.item().organisation().equals(organisation));
        return world.as(caller, () -> connections.title(milestone.ref())).stream()
                .toList();
    }
}
