package org.attest.improvements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.improvements.RegisterWorld.TODAY;

import java.util.List;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.TestWorld;
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
import org.attest.risks.Accountable;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@AttestTest
class ActionsTest {

    private static final ActionSource REPORT =
            new ActionSource(ActionOrigin.FINDING, null, "Internal audit 2026, finding 3");
    private static final Window FIRST = new Window(0, 25);

    @Autowired
    Actions actions;

    @Autowired
    ImprovementWorld plans;

    @Autowired
    ImprovementPlan plan;

    @Autowired
    RiskRegister risks;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    @Autowired
    AuditTrail trail;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestWorld people;

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
    void anActionKeepsTheRiskThatItComesFromAndIsSeenFromThere() {
        var risk = risk();
        var source = new ActionSource(ActionOrigin.RISK, risk, null);
        var raised = world.as(
                world.northLead,
                () -> actions.raise(world.north, ActionDetails.of("Sign a second supplier", null, null), source));
        assertThat(raised.reference()).isEqualTo("A-0001");
        var changed = change(
                        world.northLead,
                        raised,
                        new ActionDetails(
                                "Sign another supplier", null, TODAY.plusDays(9), ActionProgress.IN_PROGRESS, null))
                .now();
        assertThat(changed.source()).isEqualTo(source);
        assertThat(world.as(world.northLead, () -> connections.of(risk)).items())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.item()).isEqualTo(raised.ref());
                    assertThat(it.title().title()).isEqualTo("A-0001 Sign another supplier");
                    assertThat(it.title().address()).startsWith("actions/");
                });
        assertThat(list(world.northLead, ActionFilter.OPEN.from(ActionOrigin.RISK)))
                .hasSize(1);
        assertThat(list(world.northLead, ActionFilter.OPEN.from(ActionOrigin.SUPPLIER)))
                .isEmpty();
    }

    @Test
    void aSourceIsSaidAndFitsItsKindAndIsTheCallersToSee() {
        assertThatThrownBy(() -> new ActionSource(ActionOrigin.FINDING, null, " "))
                .isInstanceOf(Refused.class)
                .hasMessage("Say where the action comes from.");
        var risk = risk();
        assertThatThrownBy(() -> new ActionSource(ActionOrigin.SUPPLIER, risk, null))
                .isInstanceOf(Refused.class);
        var foreign = new ActionSource(ActionOrigin.RISK, risk, null);
        assertThatThrownBy(() -> world.as(
                        world.southLead,
                        () -> actions.raise(world.south, ActionDetails.of("Copy it", null, null), foreign)))
                .isInstanceOf(UnknownItem.class);
        assertThat(list(world.southLead, ActionFilter.OPEN)).isEmpty();
    }

    @Test
    void doneNeedsEvidenceOrAReason() {
        var raised = raise("Test the restore", null);
        var done = new ActionDetails("Test the restore", null, null, ActionProgress.DONE, null);
        assertThatThrownBy(() -> change(world.northLead, raised, done))
                .hasMessage("Link the evidence that shows it is done, or say why there is none.");
        assertThatThrownBy(() -> change(
                        world.northLead,
                        raised,
                        new ActionDetails("Test the restore", null, null, ActionProgress.DROPPED, " ")))
                .hasMessage("Say why the action is dropped.");
        world.as(world.northLead, () -> {
            var proof = library.add(world.north, EvidenceDetails.titled("Restore log", EvidenceKind.TEST));
            return connections.connect(raised.ref(), proof.ref(), "");
        });
        assertThat(change(world.northLead, raised, done)).isInstanceOf(Saved.Done.class);
        assertThat(world.as(world.northLead, () -> actions.history(raised.ref())))
                .extracting(HistoryEntry::verb)
                .containsExactly(RegisterVerb.DONE, RegisterVerb.ADD);
        assertThat(list(world.northLead, ActionFilter.OPEN)).isEmpty();
    }

    @Test
    void aContributorSeesAndReportsOnTheirOwnTasksOnly() {
        var system = people.system();
        var lead = system.lead().caller();
        var helper = system.contributor().caller();
        var here = system.provider().id();
        var mine = world.as(
                lead, () -> actions.raise(here, ActionDetails.of("Mine", helper.person(), TODAY.plusDays(9)), REPORT));
        var others = world.as(lead, () -> actions.raise(here, ActionDetails.of("Not mine", null, null), REPORT));
        assertThat(list(helper, ActionFilter.OPEN))
                .extracting(RegisterAction::ref)
                .containsExactly(mine.ref());
        assertThatThrownBy(() -> world.as(helper, () -> actions.find(here, others.reference())))
                .isInstanceOf(UnknownItem.class);
        var progress =
                new ActionDetails("Mine", helper.person(), TODAY.plusDays(9), ActionProgress.IN_PROGRESS, "Half way");
        assertThat(change(helper, mine, progress)).isInstanceOf(Saved.Done.class);
        var later =
                new ActionDetails("Mine", helper.person(), TODAY.plusDays(99), ActionProgress.IN_PROGRESS, "Half way");
        assertThatThrownBy(() -> world.as(helper, () -> actions.change(mine.ref(), 2, later)))
                .hasMessageContaining("Only a provider lead");
        assertThatThrownBy(() -> world.as(
                        lead,
                        () -> actions.raise(here, ActionDetails.of("For a stranger", PersonId.next(), null), REPORT)))
                .hasMessage("The owner must be somebody of this organisation.");
    }

    @Test
    void partnersKeepTheirActionsAndTheIcbKnowsOnlyHowManyThereAre() {
        var raised = raise("Their own business", null);
        assertThat(list(world.icbLead, ActionFilter.OPEN)).isEmpty();
        assertThat(world.as(world.icbLead, () -> actions.notShared())).isEqualTo(1);
        assertThatThrownBy(() -> world.as(world.icbLead, () -> actions.find(world.north, raised.reference())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.southLead, () -> actions.history(raised.ref())))
                .isInstanceOf(UnknownItem.class);
        assertThat(world.as(world.icbLead, () -> connections.title(raised.ref())))
                .isEmpty();
        var own = world.as(
                world.icbLead, () -> actions.raise(world.icb, ActionDetails.of("The system's", null, null), REPORT));
        assertThat(list(world.icbLead, ActionFilter.OPEN))
                .extracting(RegisterAction::ref)
                .containsExactly(own.ref());
    }

    @Test
    void actionsOfAPlanStandInTheSameListAndTakeTheSameNumbers() {
        var trust = plans.trust(1);
        var here = trust.ref().organisation();
        world.as(trust.lead(), () -> {
            plan.start(trust.ref());
            plan.raise(trust.ref(), new NewAction(trust.gaps().getFirst(), "Close the gap", trust.owner(), null));
            return actions.raise(here, ActionDetails.of("Something else", null, null), REPORT);
        });
        var listed = list(trust.lead(), ActionFilter.OPEN);
        assertThat(listed).extracting(RegisterAction::reference).containsExactly("A-0001", "A-0002");
        assertThat(listed.getFirst().planned()).isEqualTo(ImprovementWorld.YEAR);
        assertThat(listed.getFirst().source().words()).startsWith("Gap at ");
        assertThat(listed.getFirst().mayReport()).isFalse();
        assertThat(list(trust.contributor(), ActionFilter.OPEN)).hasSize(1);
        assertThat(list(trust.icbLead(), ActionFilter.OPEN)).isEmpty();
        assertThatThrownBy(
                        () -> change(trust.lead(), listed.getFirst(), ActionDetails.of("Another promise", null, null)))
                .isInstanceOf(UnknownItem.class);
        assertThat(world.as(
                        trust.lead(), () -> plan.find(trust.ref()).orElseThrow().actions()))
                .hasSize(1);
    }

    @Test
    void whoSavesSecondSeesBothVersionsAndTheTrailNoWords() {
        var raised = raise("Secret words", null);
        change(world.northColleague, raised, ActionDetails.of("Secret theirs", null, null));
        var mine = ActionDetails.of("Secret mine", null, null);
        var answer = change(world.northLead, raised, mine);
        assertThat(answer).isInstanceOf(Saved.Conflict.class);
        assertThat(answer.now().differencesTo(mine))
                .containsExactly(new FieldChange("what", "Secret theirs", "Secret mine"));
        world.as(world.northLead, () -> actions.export(ActionFilter.OPEN));
        var administrator = RegisterWorld.caller(Role.ADMINISTRATOR, world.icb);
        var entries = world.as(
                administrator, () -> trail.entries(new AuditFilter(world.north, null, null, null), new Window(0, 50))
                        .rows());
        assertThat(entries)
                .extracting(it -> it.what())
                .contains("improvements.action-add", "improvements.action-change", "improvements.action-export");
        assertThat(entries.toString()).doesNotContain("Secret").doesNotContain("Internal audit");
    }

    @Test
    void aListCostsTheSameStatementsForFiveActionsAndForTwoHundred() {
        var source = new ActionSource(ActionOrigin.RISK, risk(), null);
        world.as(world.northLead, () -> actions.raise(world.north, ActionDetails.of("First", null, null), source));
        world.copy(database, "improvement_action", 4);
        var few = costs();
        world.copy(database, "improvement_action", 205);
        assertThat(costs()).isEqualTo(few);
        assertThat(world.as(world.northLead, () -> actions.export(ActionFilter.OPEN)))
                .hasSize(210);
    }

    /** Of a list, of the list that the ICB sees and of an export. */
    private List<Long> costs() {
        return List.of(
                StatementCount.of(() -> list(world.northLead, ActionFilter.OPEN)),
                StatementCount.of(() -> list(world.icbLead, ActionFilter.OPEN)),
                StatementCount.of(() -> world.as(world.northLead, () -> actions.export(ActionFilter.OPEN))));
    }

    private ItemRef risk() {
        var details = new RiskDetails(
                "Pathology stops",
                new Wording("a supplier is attacked", "pathology stops", "operations put off"),
                "cyber",
                null,
                Accountable.NOBODY,
                false,
                Shown.SCORES);
        return world.as(world.northLead, () -> risks.add(world.north, new NewRisk(details, List.of())))
                .ref();
    }

    private RegisterAction raise(String what, PersonId owner) {
        return world.as(world.northLead, () -> actions.raise(world.north, ActionDetails.of(what, owner, null), REPORT));
    }

    private Saved<RegisterAction> change(Caller caller, RegisterAction action, ActionDetails to) {
        return world.as(caller, () -> actions.change(action.ref(), action.edits(), to));
    }

    private List<RegisterAction> list(Caller caller, ActionFilter filter) {
        return world.as(caller, () -> actions.list(filter, FIRST).rows());
    }
}
