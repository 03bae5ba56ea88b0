package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.WaitsForMe;
import org.attest.organisations.OnePersonMarks;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An organisation with one person only: that person submits and signs, an ICB lead countersigns. */
@AttestTest
class OnePersonTest {

    @Autowired
    CurrentUser currentUser;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    OnePersonMarks marks;

    @Autowired
    Assessments assessments;

    @Autowired
    Seals seals;

    @Autowired
    AssessmentsWaiting waiting;

    AssessmentWorld world;
    AssessmentRef ref;
    Caller alone;

    @BeforeEach
    void makeAnOrganisationWithOnePerson() {
        world = new AssessmentWorld(currentUser, directory, assessments);
        ref = world.ref;
        alone = world.person(Role.PROVIDER_LEAD, Role.APPROVER);
        world.as(Caller.ATTEST, () -> marks.mark(world.trust.id(), "The only person on site"));
    }

    @Test
    void whoSubmittedSignsOffAndTheSealWaitsForTheCountersign() {
        var seal = signedAlone();

        assertThat(world.stage()).isEqualTo(Stage.AWAITING_COUNTERSIGN);
        assertThat(seal.countersign().awaited()).isTrue();
        assertThat(listed().sealedAt()).isNull();
        assertThatThrownBy(() -> world.as(world.icbLead, () -> assessments.accept(ref)))
                .hasMessage("The interim round is awaiting countersign, so it cannot be accepted.");
        assertThatThrownBy(() -> world.as(alone, () -> assessments.openNextRound(ref)))
                .isInstanceOf(AssessmentRefused.class);
        assertThatThrownBy(() -> world.save(alone, AssessmentWorld.A1A, null, "More."))
                .hasMessage("The round is awaiting countersign, so answers cannot change now.");
    }

    @Test
    void theCountersignOfAnIcbLeadMakesItCountAndIsKeptWithTheSeal() {
        var seal = signedAlone();
        assertThat(world.by(world.icbLead, () -> waiting.waiting()))
                .extracting(WaitsForMe.Waiting::sentence)
                .containsExactly("round of a one-person organisation to countersign");

        world.as(world.icbLead, () -> assessments.countersign(ref));

        assertThat(world.stage()).isEqualTo(Stage.SIGNED_OFF);
        var now = world.by(alone, () -> seals.open(seal.id())).seal();
        assertThat(now.countersign().by()).isEqualTo(world.icbLead.person());
        assertThat(now.hash()).isEqualTo(seal.hash());
        assertThat(world.by(alone, () -> seals.verify(seal.id()))).isTrue();
        assertThat(listed().sealedAt()).isEqualTo(seal.sealedAt());
        assertThat(world.overview().history())
                .extracting(StageEntry::move)
                .containsExactly(Move.COUNTERSIGN, Move.SIGN_OFF, Move.SUBMIT);
        world.as(world.icbLead, () -> assessments.accept(ref));
        assertThat(world.stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void nobodyCountersignsTheirOwnWork() {
        signedAlone();
        var both = AssessmentWorld.icbLead(alone.person(), world.icb.id(), world.trust.id());
        assertThatThrownBy(() -> world.as(both, () -> assessments.countersign(ref)))
                .isInstanceOf(AssessmentRefused.class)
                .hasMessage("You loaded or changed answers in this round, so another ICB lead must review it.");

        var other = new AssessmentWorld(currentUser, directory, assessments);
        assertThatThrownBy(() -> world.as(other.icbLead, () -> assessments.countersign(ref)))
                .isInstanceOf(UnknownItem.class);
        for (var role : new Role[] {Role.PROVIDER_LEAD, Role.APPROVER, Role.CONTRIBUTOR}) {
            assertThatThrownBy(() -> world.as(world.person(role), () -> assessments.countersign(ref)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(world.stage()).isEqualTo(Stage.AWAITING_COUNTERSIGN);
    }

    @Test
    void whatIsReturnedInsteadOfCountersignedNeverCounts() {
        signedAlone();
        world.as(world.icbLead, () -> assessments.giveBack(ref, "A1.a reads too high."));
        assertThat(listed().sealedAt()).isNull();
        world.as(alone, () -> assessments.submit(ref));
        var second = world.by(alone, () -> assessments.signOff(ref, "True now."));
        world.as(world.icbLead, () -> assessments.countersign(ref));

        assertThat(second.number()).isEqualTo(2);
        assertThat(listed().sealedAt()).isEqualTo(second.sealedAt());
        assertThat(world.by(alone, () -> seals.of(ref)))
                .extracting(it -> it.countersign().given())
                .containsExactly(true, false);
    }

    @Test
    void untilTheCountersignOthersSeeTheSealBeforeIt() {
        signedAlone();
        world.as(world.icbLead, () -> assessments.countersign(ref));
        var first = listed().sealedAt();
        world.as(alone, () -> assessments.openNextRound(ref));
        world.as(alone, () -> assessments.submit(ref));
        world.by(alone, () -> assessments.signOff(ref, "True."));

        assertThat(listed().sealedAt()).isEqualTo(first);
        assertThat(listed().sealedRound()).isEqualTo(Round.INTERIM);
    }

    @Test
    void lastYearsAnswerIsThatOfASealThatCounts() {
        var before = new AssessmentRef(world.trust.id(), DsptYear.of("2025-26"));
        world.by(
                alone,
                () -> assessments.saveAll(
                        before,
                        assessments.tasks(before, TaskFilter.ALL).stream()
                                .map(it -> it.answer().asChange())
                                .map(it -> new AnswerChange(
                                        it.outcome(), 0, Level.ACHIEVED, "Said", null, null, Progress.READY))
                                .toList()));
        world.as(alone, () -> assessments.submit(before));
        world.by(alone, () -> assessments.signOff(before, "True then."));
        var code = new OutcomeCode("D1.b");
        assertThat(world.by(alone, () -> assessments.lastYear(ref, code))).isEmpty();

        world.as(world.icbLead, () -> assessments.countersign(before));
        assertThat(world.by(alone, () -> assessments.lastYear(ref, code))).isPresent();
    }

    @Test
    void withoutTheMarkTheUsualRuleHoldsAgain() {
        world.as(Caller.ATTEST, () -> marks.unmark(world.trust.id(), "A second person came"));
        world.answerAll(alone);
        world.as(alone, () -> assessments.submit(ref));

        assertThatThrownBy(() -> world.by(alone, () -> assessments.signOff(ref, "True.")))
                .hasMessage("You submitted this round, so another approver must sign it off.");
        assertThat(world.sign().countersign().needed()).isFalse();
    }

    @Test
    void anIcbsOwnReturnIsReviewedOnlyByAnotherIcbThatIsNamedForIt() {
        var own = new AssessmentRef(world.icb.id(), AssessmentWorld.YEAR);
        var lead = new Caller(alone.person(), "L", Set.of(new Grant(Role.PROVIDER_LEAD, world.icb.id())), Set.of());
        var siro = new Caller(world.approver.person(), "S", Set.of(new Grant(Role.APPROVER, world.icb.id())), Set.of());
        world.by(
                lead,
                () -> assessments.saveAll(
                        own,
                        assessments.tasks(own, TaskFilter.ALL).stream()
                                .map(it -> new AnswerChange(
                                        it.outcome().code(), 0, Level.ACHIEVED, null, null, null, Progress.READY))
                                .toList()));
        world.as(lead, () -> assessments.submit(own));
        world.by(siro, () -> assessments.signOff(own, "True."));
        var other = new AssessmentWorld(currentUser, directory, assessments);
        world.as(Caller.ATTEST, () -> directory.setPartner(other.icb.id(), world.icb.id(), true, "Second-line review"));

        var reviewer = AssessmentWorld.icbLead(other.icb.id(), world.icb.id());
        world.as(reviewer, () -> assessments.accept(own));
        assertThat(world.by(lead, () -> assessments.overview(own)).stage()).isEqualTo(Stage.ACCEPTED);
    }

    private Seal signedAlone() {
        world.answerAll(alone);
        world.as(alone, () -> assessments.submit(ref));
        return world.by(alone, () -> assessments.signOff(ref, "I confirm that this is true."));
    }

    private AssessmentRow listed() {
        return world.by(world.icbLead, () -> assessments.list(ref.year(), Window.page(1, 50))).rows().stream()
                .filter(it -> it.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }
}
