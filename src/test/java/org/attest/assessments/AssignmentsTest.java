package org.attest.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.assessments.AssessmentWorld.A1A;
import static org.attest.assessments.AssessmentWorld.A1B;
import static org.attest.assessments.AssessmentWorld.YEAR;

import java.time.LocalDate;
import java.util.List;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead gives many outcomes away at once; what people wrote stays. */
@AttestTest
class AssignmentsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);

    @Autowired
    TestWorld world;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Assessments assessments;

    @Autowired
    Assignments assignments;

    TestSystem system;
    AssessmentRef ref;

    @BeforeEach
    void oneOutcomeIsAnswered() {
        system = world.system();
        ref = new AssessmentRef(system.provider().id(), YEAR);
        currentUser.as(
                system.lead().caller(),
                () -> assessments.save(
                        ref, new AnswerChange(A1A, 0, Level.ACHIEVED, "The board meets.", null, null, Progress.READY)));
    }

    @Test
    void manyOutcomesGetAnOwnerAndADayAndKeepWhatTheySay() {
        var owner = system.contributor().id();
        assertThat(assign(List.of(A1A, A1B), new Assignment(owner, DUE))).isEqualTo(2);
        assertThat(answer(A1A))
                .extracting(Answer::level, Answer::statement, Answer::owner, Answer::due, Answer::progress)
                .containsExactly(Level.ACHIEVED, "The board meets.", owner, DUE, Progress.READY);
        assertThat(answer(A1B).owner()).isEqualTo(owner);
        assertThat(currentUser.as(system.lead().caller(), () -> assessments.history(ref, A1A)))
                .hasSize(2);
    }

    @Test
    void whatIsLeftEmptyStaysAndTheSameAgainChangesNothing() {
        var owner = system.contributor().id();
        assign(List.of(A1A), new Assignment(owner, DUE));
        assign(List.of(A1A), new Assignment(null, DUE.plusDays(1)));
        assertThat(answer(A1A).owner()).isEqualTo(owner);
        assertThat(assign(List.of(A1A), new Assignment(owner, DUE.plusDays(1)))).isZero();
    }

    @Test
    void aStrangerOrNothingIsRefusedAndNothingChanges() {
        var stranger = world.system().contributor().id();
        assertThatThrownBy(() -> assign(List.of(A1A, A1B), new Assignment(stranger, DUE)))
                .isInstanceOf(AssessmentRefused.class);
        assertThatThrownBy(() -> assign(List.of(), new Assignment(null, DUE))).isInstanceOf(AssessmentRefused.class);
        assertThatThrownBy(() -> assign(List.of(A1A), new Assignment(null, null)))
                .hasMessage("Choose at least one outcome, and an owner or a due date.");
        assertThatThrownBy(() -> assign(List.of(A1A, new OutcomeCode("Z9.z")), new Assignment(null, DUE)))
                .isInstanceOf(UnknownItem.class);
        assertThat(answer(A1A).due()).isNull();
    }

    @Test
    void aLeadOfAnotherProviderIsToldNothing() {
        var other = world.somebody(Role.PROVIDER_LEAD, world.system().provider().id());
        assertThatThrownBy(() -> currentUser.as(
                        other.caller(), () -> assignments.assign(ref, List.of(A1A), new Assignment(null, DUE))))
                .isInstanceOf(Refused.class);
        assertThat(answer(A1A).due()).isNull();
    }

    private int assign(List<OutcomeCode> outcomes, Assignment assignment) {
        return currentUser.as(system.lead().caller(), () -> assignments.assign(ref, outcomes, assignment));
    }

    private Answer answer(OutcomeCode code) {
        return currentUser.as(system.lead().caller(), () -> assessments.answer(ref, code));
    }
}
