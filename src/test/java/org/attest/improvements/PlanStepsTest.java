package org.attest.improvements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.improvements.ImprovementWorld.SPRING;
import static org.attest.improvements.ImprovementWorld.report;

import java.time.Duration;
import java.util.Set;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.improvements.ImprovementWorld.Trust;
import org.attest.organisations.OnePersonMarks;
import org.attest.shared.ChangedMeanwhile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a plan: draft, submitted, signed, agreed. */
@AttestTest
class PlanStepsTest {

    @Autowired
    ImprovementWorld world;

    @Autowired
    ImprovementPlan plans;

    @Autowired
    TestClock clock;

    @Autowired
    OnePersonMarks onePerson;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aPlanGoesFromDraftToAgreedAndIsThenApproachingStandards() {
        var trust = world.planned(2);
        world.submitted(trust);
        assertThat(world.plan(trust).stage()).isEqualTo(PlanStage.SUBMITTED);
        world.run(trust.approver(), () -> plans.sign(trust.ref(), world.version(trust)));
        assertThat(world.plan(trust).workedOut()).isNull();
        world.run(trust.icbLead(), () -> plans.agree(trust.ref(), world.version(trust)));

        var plan = world.plan(trust);
        assertThat(plan.stage()).isEqualTo(PlanStage.AGREED);
        assertThat(plan.workedOut()).isEqualTo(WorkedOut.APPROACHING);
        assertThat(plan.history())
                .extracting(PlanStep::verb)
                .startsWith(PlanVerb.AGREE, PlanVerb.SIGN, PlanVerb.SUBMIT, PlanVerb.RAISE);
    }

    @Test
    void itIsNotSubmittedWhileAGapHasNoActionWithOwnerAndDateInTime() {
        var trust = world.trust(4);
        var gaps = trust.gaps();
        world.run(trust.lead(), () -> {
            plans.start(trust.ref());
            plans.raise(trust.ref(), new NewAction(gaps.get(0), "Whole", trust.owner(), SPRING));
            plans.raise(trust.ref(), new NewAction(gaps.get(1), "Nobody's", null, SPRING));
            plans.raise(trust.ref(), new NewAction(gaps.get(2), "Some day", trust.owner(), null));
        });
        assertThatThrownBy(() -> world.submitted(trust))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("3 gaps have")
                .hasMessageContaining("%s, %s, %s".formatted(gaps.get(1), gaps.get(2), gaps.get(3)));
        assertThat(world.plan(trust).stage()).isEqualTo(PlanStage.DRAFT);
    }

    @Test
    void aDroppedActionPlansNothingAndALateOneIsNotInTime() {
        var trust = world.planned(2);
        var first = world.action(trust, trust.gaps().getFirst());
        world.run(trust.lead(), () -> plans.change(trust.ref(), report(first, ActionProgress.DROPPED, "Not needed.")));
        assertThatThrownBy(() -> world.submitted(trust))
                .hasMessageContaining("1 gap has")
                .hasMessageContaining(first.outcome().code());

        clock.move(Duration.ofDays(200));
        assertThatThrownBy(() -> world.submitted(trust)).hasMessageContaining("2 gaps have");
    }

    @Test
    void whoSubmittedOrOwnsAnActionDoesNotSignWhateverTheRole() {
        var trust = world.planned(1);
        world.submitted(trust);
        barred(trust, promoted(trust.lead(), Role.APPROVER, trust), "You submitted this plan");
        barred(trust, promoted(trust.contributor(), Role.APPROVER, trust), "You own an action");
        world.run(trust.approver(), () -> plans.sign(trust.ref(), world.version(trust)));
    }

    @Test
    void anOrganisationOfOnePersonSignsItsOwnPlanForTheIcbToAgree() {
        var trust = world.planned(1);
        world.run(Caller.ATTEST, () -> onePerson.mark(trust.ref().organisation(), "One person does everything here."));
        world.submitted(trust);
        var alone = promoted(trust.lead(), Role.APPROVER, trust);
        world.run(alone, () -> plans.sign(trust.ref(), world.version(trust)));
        world.run(trust.icbLead(), () -> plans.agree(trust.ref(), world.version(trust)));
        assertThat(world.plan(trust).stage()).isEqualTo(PlanStage.AGREED);
    }

    private void barred(Trust trust, Caller caller, String why) {
        assertThat(world.by(caller, () -> plans.find(trust.ref())).orElseThrow().barred())
                .hasEntrySatisfying(PlanMove.SIGN, it -> assertThat(it).contains(why));
        assertThatThrownBy(() -> world.run(caller, () -> plans.sign(trust.ref(), world.version(trust))))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining(why);
    }

    private static Caller promoted(Caller caller, Role role, Trust trust) {
        return new Caller(
                caller.person(),
                caller.name(),
                Set.of(new Grant(role, trust.ref().organisation())),
                Set.of());
    }

    @Test
    void whoSignedDoesNotAgreeAndNobodyAgreesForTheirOwnIcb() {
        var trust = world.planned(1);
        world.signed(trust);
        var icb = trust.system().icb().id();
        var overseen = Set.of(icb, trust.ref().organisation());
        var signer = new Caller(trust.approver().person(), "Both", Set.of(new Grant(Role.ICB_LEAD, icb)), overseen);
        assertThatThrownBy(() -> world.run(signer, () -> plans.agree(trust.ref(), world.version(trust))))
                .hasMessageContaining("submitted or signed");
        var own = new Caller(
                trust.icbLead().person(),
                "Own",
                Set.of(new Grant(Role.ICB_LEAD, trust.ref().organisation())),
                overseen);
        assertThatThrownBy(() -> world.run(own, () -> plans.agree(trust.ref(), world.version(trust))))
                .hasMessageContaining("ICB's own plan");
    }

    @Test
    void whatIsSentBackOrReturnedNeedsAReasonAndCanBeChanged() {
        var trust = world.planned(1);
        world.submitted(trust);
        assertThatThrownBy(() -> world.run(trust.lead(), () -> plans.raise(trust.ref(), another(trust))))
                .hasMessageContaining("The plan is submitted");
        assertThatThrownBy(
                        () -> world.run(trust.approver(), () -> plans.sendBack(trust.ref(), world.version(trust), " ")))
                .hasMessageContaining("Give the reason");
        world.run(trust.approver(), () -> plans.sendBack(trust.ref(), world.version(trust), "Too vague."));
        world.run(trust.lead(), () -> plans.raise(trust.ref(), another(trust)));
        world.signed(trust);
        world.run(trust.icbLead(), () -> plans.giveBack(trust.ref(), world.version(trust), "Sooner, please."));
        assertThat(world.plan(trust).stage()).isEqualTo(PlanStage.RETURNED);
        assertThat(world.plan(trust).history().getFirst().reason()).isEqualTo("Sooner, please.");
    }

    private static NewAction another(Trust trust) {
        return new NewAction(trust.gaps().getFirst(), "More", trust.owner(), SPRING);
    }

    @Test
    void nobodySignsWhatChangedAfterTheyLooked() {
        var trust = world.planned(1);
        world.submitted(trust);
        var seen = world.version(trust);
        var action = world.action(trust, trust.gaps().getFirst());
        world.run(
                trust.contributor(),
                () -> plans.change(trust.ref(), report(action, ActionProgress.IN_PROGRESS, "Begun.")));
        assertThatThrownBy(() -> world.run(trust.approver(), () -> plans.sign(trust.ref(), seen)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aLaterSealShowsWhatClosedAndOpenedAndMustBeTakenIn() {
        var trust = world.planned(3);
        world.agreed(trust);
        var now = world.sealAgain(trust, 2, 4);
        var plan = world.plan(trust);
        var since = plan.since();
        assertThat(since).isNotNull();
        assertThat(since.closed()).containsExactlyElementsOf(trust.gaps().subList(0, 2));
        assertThat(since.opened()).containsExactly(now.getLast());
        assertThat(since.inWords()).isEqualTo("Since seal 2: 2 gaps closed, 1 gap opened.");
        assertThat(plan.workedOut()).as("a gap outside the agreed plan").isNull();

        world.run(trust.lead(), () -> plans.revise(trust.ref(), world.version(trust), "A new gap."));
        var revised = world.plan(trust);
        assertThat(revised.stage()).isEqualTo(PlanStage.DRAFT);
        assertThat(revised.since()).isNull();
        assertThat(revised.gaps()).hasSize(4).filteredOn(it -> !it.closed()).hasSize(2);
        assertThatThrownBy(() -> world.submitted(trust))
                .hasMessageContaining(now.getLast().code());
    }

    @Test
    void anOpenPlanIsBroughtUpToALaterSealBeforeItIsSubmitted() {
        var trust = world.planned(2);
        world.sealAgain(trust, 1, 2);
        assertThatThrownBy(() -> world.submitted(trust)).hasMessageContaining("Seal 2 is newer");
        world.run(trust.lead(), () -> plans.rest(trust.ref(), world.version(trust)));
        world.submitted(trust);
        assertThat(world.plan(trust).gaps()).filteredOn(Gap::closed).hasSize(1);
    }
}
