package org.attest.assessments;

import java.util.Collection;
import java.util.HashSet;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives outcomes to people and teams, many at once. Organisations that the caller has no business with are unknown. */
@Component
@Transactional
public class Assignments {

    private final Sights sights;
    private final Turns turns;
    private final AnswerBook answers;

    Assignments(Sights sights, Turns turns, AnswerBook answers) {
        this.sights = sights;
        this.turns = turns;
        this.answers = answers;
    }

    /**
     * Gives these outcomes an owner, a due date or both, all or none; what they hold besides stays, and a carried answer
     * stays unconfirmed.
     *
     * @return how many outcomes changed
     * @throws AssessmentRefused when nothing is chosen, the year or the round takes no answers now, or the owner is neither of the
     *     organisation's people nor one of its teams
     * @throws UnknownItem when the version has no such outcome
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public int assign(AssessmentRef ref, Collection<OutcomeCode> outcomes, Assignment assignment) {
        sights.requireWriter(ref.organisation(), false);
        var wanted = new HashSet<>(outcomes);
        if (wanted.isEmpty() || assignment.equals(new Assignment(null, null))) {
            throw AssessmentRefused.nothingToAssign();
        }
        var assessment = turns.take(ref);
        var changes = answers.of(assessment).values().stream()
                .filter(it -> wanted.contains(it.outcome()))
                .map(assignment::of)
                .toList();
        if (changes.size() != wanted.size()) {
            throw new UnknownItem();
        }
        return (int) answers.typeAll(assessment, sights.of(ref.organisation()), changes).stream()
                .filter(Saved.Done.class::isInstance)
                .count();
    }
}
