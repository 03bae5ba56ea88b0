package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.ActsFor;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.accounts.Delegation;
import org.attest.accounts.Delegations;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody approves their own work, nor that of somebody who acted for them or for whom they acted. */
@AttestTest
class DelegatedSignOffTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final OutcomeCode A1A = new OutcomeCode("A1.a");
    private static final String BARRED =
            "Somebody for whom you act or acted, or who acted for you, submitted this round or set a level in it, so another approver must sign it off.";

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    Delegations delegations;

    @Autowired
    Assessments assessments;

    @Autowired
    Seals seals;

    @Autowired
    AuditTrail trail;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;
    AssessmentRef ref;
    Somebody lead;
    Somebody contributor;
    Somebody approver;
    Somebody deputy;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
        ref = new AssessmentRef(system.provider().id(), DsptYear.of("2026-27"));
        lead = system.lead();
        contributor = system.contributor();
        approver = system.approver();
        deputy = world.somebody(Role.CONTRIBUTOR, ref.organisation());
    }

    @AfterEach
    void timeGoesBack() {
        clock.reset();
    }

    @Test
    void anApproversDelegateSignsAndTheSealNamesBoth() {
        submittedBy(lead.caller());
        name(approver, deputy);

        var seal = sign(acting(deputy, approver));
        assertThat(seal.sealedBy()).isEqualTo(deputy.id());
        assertThat(seal.declaration())
                .isEqualTo(
                        "I declare this.\n\nSigned by %s as delegate of %s.".formatted(deputy.name(), approver.name()));
        assertThat(by(approver.caller(), () -> seals.verify(seal.id()))).isTrue();
        var entry = world.attest(() ->
                        trail.entries(new AuditFilter(ref.organisation(), deputy.id(), null, null), new Window(0, 9)))
                .rows()
                .getFirst();
        assertThat(entry.what()).isEqualTo("assessments.signed-off");
        assertThat(entry.changes()).anySatisfy(it -> {
            assertThat(it.field()).isEqualTo("as delegate of");
            assertThat(it.after()).isEqualTo(approver.id().toString());
        });
    }

    @Test
    void anApproverInPersonSignsInTheirOwnNameAlone() {
        submittedBy(lead.caller());
        var other = world.somebody(Role.APPROVER, ref.organisation());
        name(approver, other);

        assertThat(sign(acting(other, approver)).declaration()).isEqualTo("I declare this.");
    }

    @Test
    void theDelegateOfWhoeverSubmittedDoesNotSign() {
        name(lead, approver);
        submittedBy(lead.caller());

        barred(acting(approver, lead));
        assertThat(by(acting(approver, lead), () -> assessments.overview(ref)).barred())
                .containsEntry(Move.SIGN_OFF, BARRED);
    }

    @Test
    void neitherWhenTheyWereNamedAfterSubmitting() {
        submittedBy(lead.caller());
        name(lead, approver);

        barred(acting(approver, lead));
    }

    @Test
    void norWhenItEndedWithinTheRound() {
        answeredBy(lead.caller());
        var made = name(lead, approver);
        clock.move(Duration.ofHours(1));
        by(lead.caller(), () -> {
            delegations.end(made.id());
            return true;
        });
        clock.move(Duration.ofDays(30));
        by(lead.caller(), () -> {
            assessments.submit(ref);
            return true;
        });

        barred(approver.caller());
    }

    @Test
    void norWhoseOwnDelegateSubmittedOrSetALevel() {
        name(approver, deputy);
        answeredBy(lead.caller());
        set(person(deputy, Role.PROVIDER_LEAD), Level.NOT_ACHIEVED);
        by(world.somebody(Role.PROVIDER_LEAD, ref.organisation()).caller(), () -> {
            assessments.submit(ref);
            return true;
        });

        barred(approver.caller());
    }

    @Test
    void norTheDelegateOfAnApproverWhoSetALevel() {
        answeredBy(lead.caller());
        set(person(approver, Role.PROVIDER_LEAD), Level.NOT_ACHIEVED);
        by(lead.caller(), () -> {
            assessments.submit(ref);
            return true;
        });
        name(approver, deputy);

        barred(acting(deputy, approver));
    }

    @Test
    void norTheDelegateOfAnApproverForWhomAnotherSubmitted() {
        name(approver, lead);
        submittedBy(lead.caller());
        clock.move(Duration.ofDays(20));
        by(
                approver.caller(),
                () -> delegations.name(ref.organisation(), deputy.id(), TODAY.plusDays(20), TODAY.plusDays(25)));

        barred(acting(deputy, approver));
    }

    @Test
    void whoSubmittedSignsNotAsADelegateEither() {
        submittedBy(lead.caller());
        name(approver, lead);

        assertThatThrownBy(() -> sign(acting(lead, approver)))
                .hasMessage("You submitted this round, so another approver must sign it off.");
    }

    @Test
    void anUnrelatedApproverSignsAndTheNextRoundStartsAfresh() {
        name(lead, approver);
        submittedBy(lead.caller());
        sign(world.somebody(Role.APPROVER, ref.organisation()).caller());
        clock.move(Duration.ofDays(20));
        by(lead.caller(), () -> {
            assessments.openNextRound(ref);
            assessments.submit(ref);
            return true;
        });

        assertThat(sign(approver.caller()).number()).isEqualTo(2);
    }

    @Test
    void aDelegateOfAnotherOrganisationIsNoApproverHere() {
        submittedBy(lead.caller());
        var other = world.system();
        var foreign = acting(other.contributor(), other.approver());

        assertThatThrownBy(() -> sign(foreign)).isInstanceOf(UnknownItem.class);
    }

    @Test
    void whoActsForAContributorAnswersThatOnesOutcomesAndNoOthers() {
        assign(contributor.id());
        assertThatThrownBy(() -> set(deputy.caller(), Level.NOT_ACHIEVED)).isInstanceOf(UnknownItem.class);
        name(contributor, deputy);
        var acting = acting(deputy, contributor);

        var mine = by(acting, () -> assessments.tasks(ref, TaskFilter.ALL)).stream()
                .filter(Task::mayAnswer)
                .toList();
        assertThat(mine).extracting(it -> it.outcome().code()).containsExactly(A1A);
        assertThat(mine.getFirst().mine()).isTrue();
        set(acting, Level.NOT_ACHIEVED);
        assertThat(by(lead.caller(), () -> assessments.answer(ref, A1A)).changedBy())
                .isEqualTo(deputy.id());
        assertThat(by(
                        acting,
                        () -> assessments.keepDraft(
                                ref, assessments.answer(ref, A1A).asChange())))
                .isNotNull();
    }

    private void submittedBy(Caller caller) {
        answeredBy(caller);
        by(caller, () -> {
            assessments.submit(ref);
            return true;
        });
    }

    private void answeredBy(Caller caller) {
        by(
                caller,
                () -> assessments.saveAll(
                        ref,
                        assessments.tasks(ref, TaskFilter.ALL).stream()
                                .map(it -> new AnswerChange(
                                        it.outcome().code(),
                                        it.answer().version(),
                                        it.outcome().allowed().getLast(),
                                        "What we do.",
                                        null,
                                        null,
                                        Progress.READY))
                                .toList()));
    }

    private void set(Caller caller, Level level) {
        by(caller, () -> {
            var now = assessments.answer(ref, A1A).asChange();
            return assessments.save(
                    ref,
                    new AnswerChange(A1A, now.basedOn(), level, "Otherwise.", now.owner(), now.due(), now.progress()));
        });
    }

    private void assign(PersonId owner) {
        by(
                lead.caller(),
                () -> assessments.save(ref, new AnswerChange(A1A, 0, null, null, owner, null, Progress.IN_PROGRESS)));
    }

    private Delegation name(Somebody delegator, Somebody delegate) {
        return by(
                delegator.caller(),
                () -> delegations.name(ref.organisation(), delegate.id(), TODAY, TODAY.plusDays(14)));
    }

    /** What the rights of somebody are while they act for somebody else. */
    private static Caller acting(Somebody delegate, Somebody delegator) {
        var lent = new Grant(delegator.role(), delegator.organisation());
        return new Caller(
                delegate.id(),
                delegate.name(),
                delegate.caller().grants(),
                Set.of(),
                Set.of(new ActsFor(delegator.id(), lent)));
    }

    /** The same person in other roles. */
    private Caller person(Somebody somebody, Role... roles) {
        var grants = Arrays.stream(roles)
                .map(it -> new Grant(it, ref.organisation()))
                .collect(Collectors.toSet());
        return new Caller(somebody.id(), somebody.name(), grants, Set.of());
    }

    private Seal sign(Caller caller) {
        return by(caller, () -> assessments.signOff(ref, "I declare this."));
    }

    private void barred(Caller caller) {
        assertThatThrownBy(() -> sign(caller))
                .isInstanceOf(AssessmentRefused.class)
                .hasMessage(BARRED);
        assertThat(by(lead.caller(), () -> assessments.overview(ref)).stage()).isEqualTo(Stage.SUBMITTED);
    }

    private <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }
}
