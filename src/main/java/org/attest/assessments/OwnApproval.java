package org.attest.assessments;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.assessments.AnswerEdit.Through;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Nobody approves their own work. It is asked of the round's history by person, never of a role, so neither a second
 * membership nor a role granted afterwards nor a delegation nor a loaded return is a way round it.
 */
@Component
class OwnApproval {

    private static final Set<Move> REVIEWING = Set.of(Move.COUNTERSIGN, Move.ACCEPT, Move.SEND_QUERIES, Move.GIVE_BACK);

    private final EditRows edits;
    private final StepRows steps;
    private final StandIns standIns;

    OwnApproval(EditRows edits, StepRows steps, StandIns standIns) {
        this.edits = edits;
        this.steps = steps;
        this.standIns = standIns;
    }

    /**
     * Which of these steps the caller may not take in this round although the role is right, and why.
     *
     * @param onePerson whether the organisation has one person only, who may then sign off what they submitted: an ICB
     *     countersigns it
     */
    Map<Move, String> barred(Assessment assessment, boolean onePerson, Caller caller, Set<Move> moves) {
        var barred = new EnumMap<Move, String>(Move.class);
        if (moves.contains(Move.SIGN_OFF) && !onePerson) {
            signing(assessment, caller, barred);
        }
        if (moves.stream().anyMatch(REVIEWING::contains)) {
            reviewing(assessment, caller, barred);
        }
        barred.keySet().retainAll(moves);
        return barred;
    }

    private void signing(Assessment assessment, Caller caller, Map<Move, String> barred) {
        if (submitted(assessment, caller.person())) {
            barred.put(Move.SIGN_OFF, "You submitted this round, so another approver must sign it off.");
        } else if (setLevel(assessment, caller.person())) {
            barred.put(
                    Move.SIGN_OFF,
                    "You set the level of an outcome in this round, so another approver must sign it off.");
        } else if (standIns.didWhatIsSigned(assessment, caller)) {
            barred.put(
                    Move.SIGN_OFF,
                    "Somebody for whom you act or acted, or who acted for you, submitted this round or set a level in it, so another approver must sign it off.");
        }
    }

    /** Once queries are sent, only what came after them counts: everything else was signed already. */
    private boolean submitted(Assessment assessment, PersonId person) {
        var since = assessment.queriedSince();
        return since == null
                ? took(assessment, person, Set.of(Move.SUBMIT))
                : steps.existsByOrganisationAndAssessmentAndRoundAndTakenByAndMoveInAndTakenAtGreaterThanEqual(
                        assessment.organisation(),
                        assessment.id(),
                        assessment.round(),
                        person,
                        Set.of(Move.SUBMIT),
                        since);
    }

    private boolean setLevel(Assessment assessment, PersonId person) {
        var since = assessment.queriedSince();
        return since == null
                ? edits.existsByOrganisationAndAssessmentAndRoundAndEditedByAndLevelSetTrue(
                        assessment.organisation(), assessment.id(), assessment.round(), person)
                : edits.existsByOrganisationAndAssessmentAndRoundAndEditedByAndLevelSetTrueAndEditedAtGreaterThanEqual(
                        assessment.organisation(), assessment.id(), assessment.round(), person, since);
    }

    private void reviewing(Assessment assessment, Caller caller, Map<Move, String> barred) {
        if (caller.holds(Role.ICB_LEAD, assessment.organisation())) {
            bar(barred, "This is the ICB's own return, so nobody of the ICB reviews it.");
        } else if (edits.existsByOrganisationAndAssessmentAndRoundAndEditedByAndThroughNot(
                assessment.organisation(), assessment.id(), assessment.round(), caller.person(), Through.SIGNED)) {
            bar(barred, "You loaded or changed answers in this round, so another ICB lead must review it.");
        } else if (took(assessment, caller.person(), Set.of(Move.SUBMIT, Move.SIGN_OFF))) {
            bar(barred, "You submitted or signed off this round, so another ICB lead must review it.");
        }
    }

    private boolean took(Assessment assessment, PersonId person, Set<Move> moves) {
        return steps.existsByOrganisationAndAssessmentAndRoundAndTakenByAndMoveIn(
                assessment.organisation(), assessment.id(), assessment.round(), person, moves);
    }

    private static void bar(Map<Move, String> barred, String why) {
        REVIEWING.forEach(it -> barred.put(it, why));
    }
}
