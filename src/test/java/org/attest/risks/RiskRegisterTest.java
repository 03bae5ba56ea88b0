package org.attest.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.risks.RiskWorld.TODAY;
import static org.attest.risks.RiskWorld.current;
import static org.attest.risks.RiskWorld.details;
import static org.attest.risks.RiskWorld.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a register keeps, and the rules of writing in it. */
@AttestTest
class RiskRegisterTest {

    @Autowired
    RiskRegister register;

    @Autowired
    RiskScales scales;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestWorld people;

    @Autowired
    AuditTrail trail;

    RiskWorld world;

    @BeforeEach
    void makeTheWorld() {
        world = new RiskWorld(directory, currentUser, register);
    }

    @Test
    void eachOrganisationCountsItsOwnRisksFromOne() {
        assertThat(world.risk(world.northLead, details("First")).reference()).isEqualTo("R-0001");
        assertThat(world.risk(world.northLead, details("Second")).reference()).isEqualTo("R-0002");
        assertThat(world.risk(world.southLead, details("Theirs")).reference()).isEqualTo("R-0001");
        var found = world.as(world.northLead, () -> register.risk(world.north.id(), "r-2"));
        assertThat(found.title()).isEqualTo("Second");
    }

    @Test
    void aNewRiskIsJudgedByItsCurrentScore() {
        var bare = world.risk(world.northLead, details("Nobody scored it"));
        assertThat(bare.standing()).isEqualTo(Risk.Standing.NOT_RATED);
        assertThat(bare.band()).isNull();
        assertThat(bare.reviewDue()).isEqualTo(TODAY.plusMonths(1));

        var risk = world.risk(
                world.northLead,
                details("Scored"),
                rating(Measured.INHERENT, 5, 5),
                current(4, 4),
                rating(Measured.TARGET, 4, 2));
        assertThat(risk.band()).isEqualTo(Band.EXTREME);
        assertThat(risk.tolerated()).isEqualTo(6);
        assertThat(risk.standing()).isEqualTo(Risk.Standing.OVER);
        assertThat(risk.escalation()).isEqualTo(Escalation.CORPORATE);
        assertThat(risk.reviewDue()).isEqualTo(TODAY.plusMonths(1));
        assertThat(risk.scores().inherent()).isEqualTo(Score.of(5, 5));
        assertThat(risk.scores().target()).isEqualTo(Score.of(4, 2));
    }

    @Test
    void noScoreIsOverwrittenAndAllOfThemDrawTheTrend() {
        var risk = world.risk(world.northLead, details("Moves"), current(4, 4));
        var after = world.as(world.northColleague, () -> register.rate(risk.ref(), current(4, 2)));
        assertThat(after.scores().movement()).isEqualTo(Movement.DOWN);
        assertThat(after.scores().before()).isEqualTo(Score.of(4, 4));
        assertThat(after.reviewDue()).isEqualTo(TODAY.plusMonths(3));

        var ratings = world.as(world.northApprover, () -> register.ratings(risk.ref()));
        assertThat(ratings).extracting(Rating::score).containsExactly(Score.of(4, 2), Score.of(4, 4));
        assertThat(ratings)
                .extracting(Rating::by)
                .containsExactly(world.northColleague.person(), world.northLead.person());
        assertThat(ratings)
                .allMatch(it -> it.reason().equals("As we see it.") && it.on().equals(TODAY));
    }

    @Test
    void aScoreNeedsAReasonAndADayThatIsNeitherAheadNorBeforeTheLatestOne() {
        var risk = world.risk(world.northLead, details("Scored"), current(4, 4));
        assertThatThrownBy(() -> new NewRating(Measured.CURRENT, Score.of(1, 1), TODAY, " "))
                .hasMessage("Say why the current score is what it is.");
        refused(risk, TODAY.plusDays(1), "The day of a score cannot lie ahead.");
        refused(risk, TODAY.minusDays(1), "There is a current score of 22 November 2026 already");
        assertThat(world.as(world.northLead, () -> register.ratings(risk.ref())))
                .hasSize(1);
    }

    private void refused(Risk risk, LocalDate on, String why) {
        var wanted = new NewRating(Measured.CURRENT, Score.of(1, 1), on, "Because.");
        assertThatThrownBy(() -> world.run(world.northLead, () -> register.rate(risk.ref(), wanted)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }

    @Test
    void whoSavesSecondSeesBothVersionsAndNothingIsLost() {
        var risk = world.risk(world.northLead, details("As it was"));
        var theirs = details("Theirs");
        var mine = details("Mine", "data", Shown.ALL);
        assertThat(world.as(world.northColleague, () -> register.change(risk.ref(), risk.version(), theirs)))
                .isInstanceOf(Saved.Done.class);

        var answer = world.as(world.northLead, () -> register.change(risk.ref(), risk.version(), mine));
        assertThat(answer).isInstanceOf(Saved.Conflict.class);
        var conflict = (Saved.Conflict<Risk>) answer;
        assertThat(conflict.now().title()).isEqualTo("Theirs");
        assertThat(conflict.now().differencesTo(mine))
                .containsExactlyInAnyOrder(
                        new FieldChange("title", "Theirs", "Mine"),
                        new FieldChange("category", "cyber", "data"),
                        new FieldChange("shown", "SCORES", "ALL"));
        assertThat(world.as(
                        world.northLead,
                        () -> register.change(risk.ref(), conflict.now().version(), mine)))
                .isInstanceOf(Saved.Done.class);
        var words = world.as(world.northLead, () -> register.history(risk.ref())).stream()
                .flatMap(it -> it.changes().stream())
                .filter(it -> it.field().equals("title"))
                .map(FieldChange::after);
        assertThat(words).containsExactly("Mine", "Theirs", "As it was");
    }

    @Test
    void equalValuesWriteNothing() {
        var risk = world.risk(world.northLead, details("The same"));
        var answer = world.as(world.northLead, () -> register.change(risk.ref(), risk.version(), details("The same")));
        assertThat(answer).isInstanceOf(Saved.Unchanged.class);
        assertThat(world.as(world.northLead, () -> register.history(risk.ref())))
                .hasSize(1);
    }

    @Test
    void twoPeopleWhoScoreAtOnceAreBothKept() {
        var risk = world.risk(world.northLead, details("Contested"), current(3, 3));
        var tries = IntStream.rangeClosed(1, 5)
                .mapToObj(step -> CompletableFuture.runAsync(() -> world.run(
                        step % 2 == 0 ? world.northLead : world.northColleague,
                        () -> register.rate(risk.ref(), current(step, 2)))))
                .toList();
        tries.forEach(CompletableFuture::join);
        var ratings = world.as(world.northLead, () -> register.ratings(risk.ref()));
        assertThat(ratings).hasSize(6);
        var now = world.as(world.northLead, () -> register.risk(world.north.id(), risk.reference()));
        assertThat(now.scores().current()).isEqualTo(ratings.getFirst().score());
        assertThat(now.scores().before()).isEqualTo(ratings.get(1).score());
    }

    @Test
    void aClosedRiskKeepsItsHistoryAndChangesNoMoreUntilItIsOpenedAgain() {
        var risk = world.risk(world.northLead, details("Over"), current(2, 2));
        assertThatThrownBy(() -> world.run(world.northLead, () -> register.close(risk.ref(), " ")))
                .hasMessage("Give the reason.");
        var closed = world.as(world.northLead, () -> register.close(risk.ref(), "The system is switched off."));
        assertThat(closed.status()).isEqualTo(RiskStatus.CLOSED);
        assertThat(closed.closing()).isEqualTo(new Risk.Closing(TODAY, "The system is switched off."));
        assertThatThrownBy(() -> world.run(world.northLead, () -> register.rate(risk.ref(), current(5, 5))))
                .hasMessageContaining("The risk is closed.");
        assertThatThrownBy(() ->
                        world.run(world.northLead, () -> register.change(risk.ref(), closed.version(), details("New"))))
                .hasMessageContaining("The risk is closed.");
        var open = world.as(world.northLead, () -> register.reopen(risk.ref(), "It is on again."));
        assertThat(open.status()).isEqualTo(RiskStatus.OPEN);
        assertThat(world.as(world.northLead, () -> register.history(risk.ref())))
                .extracting(HistoryEntry::verb)
                .containsExactly(RiskVerb.REOPEN, RiskVerb.CLOSE, RiskVerb.ADD);
    }

    @Test
    void theOwnerIsSomebodyOfTheOrganisationAndCategoryAndObjectiveExist() {
        var colleague = people.somebody(Role.CONTRIBUTOR, world.north.id());
        var stranger = people.somebody(Role.CONTRIBUTOR, world.south.id());
        assertThat(world.risk(world.northLead, owned(colleague, 2)).details()).isEqualTo(owned(colleague, 2));
        assertThatThrownBy(() -> world.risk(world.northLead, owned(stranger, 2)))
                .hasMessage("The owner must be somebody of this organisation.");
        assertThatThrownBy(() -> world.risk(world.northLead, owned(colleague, 7)))
                .hasMessage("Choose an objective from the list.");
        assertThatThrownBy(() -> world.risk(world.northLead, details("x", "no-such", Shown.ALL)))
                .hasMessage("Choose a category from the list.");
        assertThatThrownBy(() -> new Wording("a", " ", "c")).hasMessage("Say what would happen, after “then”.");
        assertThatThrownBy(() -> details(" ")).hasMessage("Give the risk a title.");
    }

    private static RiskDetails owned(TestWorld.Somebody owner, int objective) {
        var bare = details("Owned");
        return new RiskDetails(
                bare.title(),
                bare.wording(),
                bare.category(),
                objective,
                new Accountable(owner.id(), "Chief information officer", "Digital committee"),
                true,
                bare.shown());
    }

    @Test
    void anotherScaleJudgesEveryRiskAnewAndOnlyOfItsOrganisation() {
        var random = new Random(5);
        var wanted = IntStream.range(0, 60)
                .mapToObj(it -> new NewRisk(
                        details(
                                "Risk " + it,
                                RiskData.SHIPPED.categories().get(it % 10).code(),
                                Shown.SCORES),
                        List.of(new NewRating(
                                Measured.CURRENT, Score.all().get(random.nextInt(25)), TODAY, "At random."))))
                .toList();
        world.run(world.northLead, () -> register.addAll(world.north.id(), wanted));
        var other = world.risk(world.southLead, details("Other"), current(5, 5));
        for (int round = 0; round < 3; round++) {
            var scale = ScoringTest.madeScale(random);
            world.run(world.northLead, () -> {
                var now = scales.of(world.north.id());
                scales.change(world.north.id(), now.version(), scale);
                assertThatThrownBy(() -> scales.change(world.north.id(), now.version(), RiskScales.USUAL))
                        .isInstanceOf(ChangedMeanwhile.class);
            });
            for (var row : rows(world.northLead, RiskFilter.OPEN.of(world.north.id()))) {
                var score = row.scores().current();
                assertThat(row.band()).isEqualTo(scale.band(score));
                assertThat(row.over()).isEqualTo(scale.isOver(score, row.category()));
            }
        }
        assertThat(world.as(world.southLead, () -> register.risk(world.south.id(), other.reference()))
                        .band())
                .isEqualTo(Band.EXTREME);
        assertThatThrownBy(() -> world.run(world.southLead, () -> scales.change(world.north.id(), 3, RiskScales.USUAL)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theTrailKnowsWhatWasDoneAndRepeatsNoWords() {
        var risk = world.risk(world.northLead, details("Secret title"), current(3, 3));
        world.run(world.northLead, () -> register.rate(risk.ref(), current(4, 4)));
        var administrator = RiskWorld.caller(Role.ADMINISTRATOR, world.icb.id());
        var entries = world.as(administrator, () -> trail.entries(
                        new AuditFilter(world.north.id(), null, null, null), new Window(0, 50))
                .rows());
        assertThat(entries).extracting(it -> it.what()).contains("risks.add", "risks.rate");
        assertThat(entries.toString()).doesNotContain("Secret title").doesNotContain("As we see it.");
    }

    private List<RiskRow> rows(Caller caller, RiskFilter filter) {
        return world.as(caller, () -> register.list(filter, new Window(0, 100)).rows());
    }
}
