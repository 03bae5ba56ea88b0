package org.attest.assessments;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Nobody approves their own work. It is asked of the round's history by person, never of a role, so neither a second
 * membership nor a role granted afterwards nor a loaded return is a way round it.
 */
@Component
class OwnApproval {

    private final EditRows edits;
    private final StepRows steps;

    OwnApproval(EditRows edits, StepRows steps) {
        this.edits = edits;
        this.steps = steps;
    }

    /** Which of these steps the caller may not take in this round although the role is right, and why. */
    Map<Move, String> barred(Assessment assessment, Caller caller, Set<Move> moves) {
        var barred = new EnumMap<Move, String>(Move.class);
        if (moves.contains(Move.SIGN_OFF)) {
            signing(assessment, caller, barred);
        }
        if (moves.contains(Move.ACCEPT) || moves.contains(Move.GIVE_BACK)) {
            reviewing(assessment, caller, barred);
        }
        barred.keySet().retainAll(moves);
        return barred;
    }

    private void signing(Assessment assessment, Caller caller, Map<Move, String> barred) {
        if (took(assessment, caller.person(), Set.of(Move.SUBMIT))) {
            barred.put(Move.SIGN_OFF, "You submitted this round, so another approver must sign it off.");
        } else if (edits.existsByOrganisationAndAssessmentAndRoundAndEditedByAndLevelSetTrue(
                assessment.organisation(), assessment.id(), assessment.round(), caller.person())) {
            barred.put(
                    Move.SIGN_OFF,
                    "You set the level of an outcome in this round, so another approver must sign it off.");
        }
    }

    private void reviewing(Assessment assessment, Caller caller, Map<Move, String> barred) {
        if (caller.holds(Role.ICB_LEAD, assessment.organisation())) {
            barBoth(barred, "This is the ICB's own return: it ends at signed off, without a second-line review.");
        } else if (edits.existsByOrganisationAndAssessmentAndRoundAndEditedBy(
                assessment.organisation(), assessment.id(), assessment.round(), caller.person())) {
            barBoth(barred, "You loaded or changed answers in this round, so another ICB lead must review it.");
        } else if (took(assessment, caller.person(), Set.of(Move.SUBMIT, Move.SIGN_OFF))) {
            barBoth(barred, "You submitted or signed off this round, so another ICB lead must review it.");
        }
    }

    private boolean took(Assessment assessment, PersonId person, Set<Move> moves) {
        return steps.existsByOrganisationAndAssessmentAndRoundAndTakenByAndMoveIn(
                assessment.organisation(), assessment.id(), assessment.round(), person, moves);
    }

    private static void barBoth(Map<Move, String> barred, String why) {
        barred.put(Move.ACCEPT, why);
        barred.put(Move.GIVE_BACK, why);
    }
}
