package org.attest.assessments;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.accounts.Delegations;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Whose work counts as the signer's own besides their own: of everybody who acted for the signer in this round, or for
 * whom the signer acted, also where that was arranged after the work or has ended since. Whoever signs as a delegate
 * signs as the delegator would, so the delegator's count too.
 */
@Component
class StandIns {

    private final Delegations delegations;
    private final EditRows edits;
    private final StepRows steps;

    StandIns(Delegations delegations, EditRows edits, StepRows steps) {
        this.delegations = delegations;
        this.edits = edits;
        this.steps = steps;
    }

    /** Whether one of them submitted this round or set a level in it; after queries, since those were sent. */
    boolean didWhatIsSigned(Assessment assessment, Caller signer) {
        var people = of(assessment, signer);
        if (people.isEmpty()) {
            return false;
        }
        var since = Objects.requireNonNullElse(assessment.queriedSince(), assessment.madeAt());
        return steps.existsByOrganisationAndAssessmentAndRoundAndMoveAndTakenByInAndTakenAtGreaterThanEqual(
                        assessment.organisation(), assessment.id(), assessment.round(), Move.SUBMIT, people, since)
                || edits
                        .existsByOrganisationAndAssessmentAndRoundAndLevelSetTrueAndEditedByInAndEditedAtGreaterThanEqual(
                                assessment.organisation(), assessment.id(), assessment.round(), people, since);
    }

    /** Whether this person is the signer, or one of them. */
    boolean includes(Assessment assessment, Caller signer, PersonId person) {
        return person.equals(signer.person()) || of(assessment, signer).contains(person);
    }

    private Set<PersonId> of(Assessment assessment, Caller signer) {
        var signers = new HashSet<>(signer.delegateOf(Role.APPROVER, assessment.organisation()));
        signers.add(signer.person());
        var people = new HashSet<>(signers);
        for (var acted : delegations.actedSince(assessment.organisation(), beginning(assessment))) {
            if (signers.contains(acted.delegate())) {
                people.add(acted.delegator());
            }
            if (signers.contains(acted.delegator())) {
                people.add(acted.delegate());
            }
        }
        people.remove(signer.person());
        return people;
    }

    /** Of the round: when it was opened after the one before, or of the assessment itself. */
    private Instant beginning(Assessment assessment) {
        return steps.findFirstByOrganisationAndAssessmentAndRoundAndMoveOrderByIdDesc(
                        assessment.organisation(), assessment.id(), assessment.round(), Move.OPEN_NEXT_ROUND)
                .map(it -> it.entry().at())
                .orElse(assessment.madeAt());
    }
}
