package org.attest.ndg;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/** Nobody approves their own work: asked of the year's history by person, never of a role. */
@Component
class NdgOwnApproval {

    private static final Set<NdgMove> REVIEWING = Set.of(NdgMove.COUNTERSIGN, NdgMove.ACCEPT, NdgMove.GIVE_BACK);

    private final NdgEditRows edits;
    private final NdgStepRows steps;
    private final NdgConfirmationRows confirmations;

    NdgOwnApproval(NdgEditRows edits, NdgStepRows steps, NdgConfirmationRows confirmations) {
        this.edits = edits;
        this.steps = steps;
        this.confirmations = confirmations;
    }

    /**
     * Which of these steps the caller may not take although the role is right, and why.
     *
     * @param onePerson whether the organisation has one person only, who may then sign off what they submitted: an ICB
     *     countersigns it
     */
    Map<NdgMove, String> barred(NdgAssessment assessment, boolean onePerson, Caller caller, Set<NdgMove> moves) {
        var barred = new EnumMap<NdgMove, String>(NdgMove.class);
        if (moves.contains(NdgMove.SIGN_OFF) && !onePerson) {
            signing(assessment, caller, barred);
        }
        if (moves.stream().anyMatch(REVIEWING::contains)) {
            reviewing(assessment, caller, barred);
        }
        barred.keySet().retainAll(moves);
        return barred;
    }

    private void signing(NdgAssessment assessment, Caller caller, Map<NdgMove, String> barred) {
        if (took(assessment, caller.person(), Set.of(NdgMove.SUBMIT))) {
            barred.put(NdgMove.SIGN_OFF, "You submitted this assessment, so another approver must sign it off.");
        } else if (answered(assessment, caller.person())) {
            barred.put(
                    NdgMove.SIGN_OFF,
                    "You answered or confirmed something in this assessment, so another approver must sign it off.");
        }
    }

    private void reviewing(NdgAssessment assessment, Caller caller, Map<NdgMove, String> barred) {
        if (caller.holds(Role.ICB_LEAD, assessment.organisation())) {
            bar(barred, "This is the ICB's own return, so nobody of the ICB reviews it.");
        } else if (answered(assessment, caller.person())) {
            bar(barred, "You answered something in this assessment, so another ICB lead must review it.");
        } else if (took(assessment, caller.person(), Set.of(NdgMove.SUBMIT, NdgMove.SIGN_OFF))) {
            bar(barred, "You submitted or signed off this assessment, so another ICB lead must review it.");
        }
    }

    private boolean answered(NdgAssessment assessment, PersonId person) {
        return edits.existsByOrganisationAndAssessmentAndEditedByAndAnswerSetTrue(
                        assessment.organisation(), assessment.id(), person)
                || confirmations.existsByOrganisationAndAssessmentAndConfirmedBy(
                        assessment.organisation(), assessment.id(), person);
    }

    private boolean took(NdgAssessment assessment, PersonId person, Set<NdgMove> moves) {
        return steps.existsByOrganisationAndAssessmentAndTakenByAndMoveIn(
                assessment.organisation(), assessment.id(), person, moves);
    }

    private static void bar(Map<NdgMove, String> barred, String why) {
        REVIEWING.forEach(it -> barred.put(it, why));
    }
}
