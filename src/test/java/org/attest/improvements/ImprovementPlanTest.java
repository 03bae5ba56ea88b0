package org.attest.improvements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.improvements.ImprovementWorld.DEADLINE;
import static org.attest.improvements.ImprovementWorld.SPRING;
import static org.attest.improvements.ImprovementWorld.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attest.AttestTest;
import org.attest.access.Role;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan holds, and the rules of its actions. */
@AttestTest
class ImprovementPlanTest {

    @Autowired
    ImprovementWorld world;

    @Autowired
    ImprovementPlan plans;

    @Autowired
    Connections connections;

    @Autowired
    EvidenceLibrary library;

    @Test
    void aPlanStartsWithALineForEachOutcomeBelowExpectedAndListsTheUnknownApart() {
        var trust = world.trust(3);
        world.run(trust.lead(), () -> plans.start(trust.ref()));

        var plan = world.plan(trust);
        assertThat(plan.gaps()).extracting(Gap::outcome).containsExactlyElementsOf(trust.gaps());
        assertThat(plan.notKnown()).isNotEmpty().doesNotContainAnyElementsOf(trust.gaps());
        assertThat(plan.stage()).isEqualTo(PlanStage.DRAFT);
        assertThat(plan.deadline()).isEqualTo(DEADLINE);
        assertThatThrownBy(() -> world.run(trust.lead(), () -> plans.start(trust.ref())))
                .hasMessageContaining("started already");
    }

    @Test
    void nothingStartsWithoutASealOrWithoutAGap() {
        var met = world.trust(0);
        assertThatThrownBy(() -> world.run(met.lead(), () -> plans.start(met.ref())))
                .hasMessageContaining("nothing to plan");
        var nextYear =
                new org.attest.assessments.AssessmentRef(met.ref().organisation(), ImprovementWorld.YEAR.previous());
        assertThatThrownBy(() -> world.run(met.lead(), () -> plans.start(nextYear)))
                .hasMessageContaining("Nothing is sealed");
    }

    @Test
    void anActionGetsAReferenceAndIsLinkedToItsOutcome() {
        var trust = world.planned(2);
        var actions = world.plan(trust).actions();
        assertThat(actions).extracting(Action::reference).containsExactly("A-0001", "A-0002");

        var linked =
                world.by(trust.lead(), () -> connections.of(actions.getFirst().ref()));
        assertThat(linked.items())
                .extracting(it -> it.item().id())
                .containsExactly("v9:" + trust.gaps().getFirst());
        var outcome = ItemRef.outcome(
                trust.ref().organisation(), "v9", trust.gaps().getFirst().code());
        assertThat(world.by(trust.lead(), () -> connections.of(outcome)).items())
                .extracting(it -> it.title().title())
                .containsExactly("A-0001 Do " + trust.gaps().getFirst());
        assertThat(world.by(
                        trust.lead(),
                        () -> connections.search(ItemKind.ACTION, trust.ref().organisation(), "a-0002")))
                .hasSize(1);
        assertThat(world.by(
                                trust.lead(),
                                () -> plans.on(trust.ref(), trust.gaps().getFirst()))
                        .actions())
                .hasSize(1);
    }

    @Test
    void anActionNeedsWordsAGapAColleagueAndADateWithinSixMonthsOfTheFinalDate() {
        var trust = world.planned(1);
        var gap = trust.gaps().getFirst();
        var owner = trust.owner();
        var stranger = PersonId.next();
        refusedToRaise(trust, new NewAction(gap, " ", owner, SPRING), "Say what");
        refusedToRaise(
                trust, new NewAction(new org.attest.catalogue.OutcomeCode("E4.b"), "x", owner, SPRING), "no gap");
        refusedToRaise(trust, new NewAction(gap, "x", owner, DEADLINE.plusDays(1)), "30 December 2027");
        refusedToRaise(trust, new NewAction(gap, "x", owner, LocalDate.of(2026, 11, 21)), "past");
        refusedToRaise(trust, new NewAction(gap, "x", stranger, SPRING), "somebody of this organisation");
        world.run(trust.lead(), () -> plans.raise(trust.ref(), new NewAction(gap, "On the day", owner, DEADLINE)));
    }

    private void refusedToRaise(ImprovementWorld.Trust trust, NewAction action, String why) {
        assertThatThrownBy(() -> world.run(trust.lead(), () -> plans.raise(trust.ref(), action)))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining(why);
    }

    @Test
    void doneNeedsEvidenceOrAReasonAndDroppedAReason() {
        var trust = world.planned(2);
        var first = world.action(trust, trust.gaps().getFirst());
        var second = world.action(trust, trust.gaps().getLast());
        assertThatThrownBy(() -> change(trust, report(first, ActionProgress.DONE, null)))
                .hasMessageContaining("Link the evidence");
        assertThatThrownBy(() -> change(trust, report(first, ActionProgress.DROPPED, " ")))
                .hasMessageContaining("why the action is dropped");

        world.run(trust.lead(), () -> {
            var item =
                    library.add(trust.ref().organisation(), EvidenceDetails.titled("Restore test", EvidenceKind.TEST));
            connections.connectAll(List.of(new Connecting(item.ref(), first.ref())));
        });
        change(trust, report(first, ActionProgress.DONE, null));
        change(trust, report(second, ActionProgress.DONE, "Seen on site; nothing is written."));
        assertThat(world.plan(trust).actions()).extracting(Action::progress).containsOnly(ActionProgress.DONE);
        assertThat(world.action(trust, trust.gaps().getFirst()).evidence()).isEqualTo(1);
    }

    @Test
    void anOwnerReportsProgressAndChangesNothingElse() {
        var trust = world.planned(2);
        var action = world.action(trust, trust.gaps().getFirst());
        world.run(
                trust.contributor(),
                () -> plans.change(trust.ref(), report(action, ActionProgress.IN_PROGRESS, "Half way.")));
        var now = world.action(trust, trust.gaps().getFirst());
        assertThat(now.progress()).isEqualTo(ActionProgress.IN_PROGRESS);

        var later = new ActionChange(
                now.ref(),
                now.version(),
                Objects.requireNonNull(now.what()),
                now.owner(),
                DEADLINE,
                now.progress(),
                null);
        assertThatThrownBy(() -> world.run(trust.contributor(), () -> plans.change(trust.ref(), later)))
                .hasMessageContaining("Only a provider lead");
        var other = world.somebody(Role.CONTRIBUTOR, trust.ref().organisation()).caller();
        assertThatThrownBy(() -> world.run(
                        other, () -> plans.change(trust.ref(), report(now, ActionProgress.DONE, "Not mine."))))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileIsTold() {
        var trust = world.planned(1);
        var seen = world.action(trust, trust.gaps().getFirst());
        change(trust, report(seen, ActionProgress.IN_PROGRESS, null));
        assertThatThrownBy(() -> change(trust, report(seen, ActionProgress.IN_PROGRESS, "Late to it.")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void equalValuesWriteNothing() {
        var trust = world.planned(1);
        var before = world.plan(trust).history().size();
        var action = world.action(trust, trust.gaps().getFirst());
        change(trust, report(action, action.progress(), null));
        assertThat(world.plan(trust).history()).hasSize(before);
        assertThat(world.action(trust, trust.gaps().getFirst()).version()).isEqualTo(action.version());
    }

    @Test
    void theHistoryTellsWhoChangedWhat() {
        var trust = world.planned(1);
        var action = world.action(trust, trust.gaps().getFirst());
        change(trust, report(action, ActionProgress.IN_PROGRESS, "Begun."));
        var latest = world.plan(trust).history().getFirst();
        assertThat(latest.verb()).isEqualTo(PlanVerb.CHANGE);
        assertThat(latest.action()).isEqualTo("A-0001");
        assertThat(latest.by()).isEqualTo(trust.lead().person());
        assertThat(latest.changes()).extracting(it -> it.field()).containsExactly("progress", "note");
    }

    private void change(ImprovementWorld.Trust trust, ActionChange change) {
        world.run(trust.lead(), () -> plans.change(trust.ref(), change));
    }
}
