package org.attest.improvements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.OutcomeCode;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the caller may see it: gaps in the order of the codes, history latest first. {@code version} goes back with
 * each step, so that nobody signs what changed meanwhile. {@code notKnown} are outcomes without a known expected level;
 * they and {@code since} are for those who see sealed positions. {@code moves} are the steps that role and stage allow;
 * {@code barred} says which of them this person may not take, and why.
 */
public record Plan(
        AssessmentRef ref,
        String framework,
        int seal,
        PlanStage stage,
        LocalDate deadline,
        List<Gap> gaps,
        List<OutcomeCode> notKnown,
        @Nullable Since since,
        @Nullable WorkedOut workedOut,
        List<PlanStep> history,
        Set<PlanMove> moves,
        Map<PlanMove, String> barred,
        boolean mayPlan,
        long version) {

    public Plan {
        gaps = List.copyOf(gaps);
        notKnown = List.copyOf(notKnown);
        history = List.copyOf(history);
        moves = Set.copyOf(moves);
        barred = Map.copyOf(barred);
    }

    public boolean may(PlanMove move) {
        return moves.contains(move) && !barred.containsKey(move);
    }

    public List<Action> actions() {
        return gaps.stream().flatMap(it -> it.actions().stream()).toList();
    }
}
