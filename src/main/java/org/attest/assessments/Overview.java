package org.attest.assessments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.catalogue.Edition;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * One assessment at a glance: where it stands, how far it is, its seals (latest first) and its stage history (latest
 * first). {@code takesAnswers} is false while the year is closed or not yet open. {@code moves} are the steps that the caller's role and the stage allow; one of them may still be barred to
 * this person, and {@code barred} then says why in a sentence.
 */
public record Overview(
        AssessmentRef ref,
        Organisation organisation,
        Edition edition,
        boolean takesAnswers,
        Round round,
        Stage stage,
        Counts counts,
        List<Seal> seals,
        List<StageEntry> history,
        Set<Move> moves,
        Map<Move, String> barred) {

    public Overview {
        seals = List.copyOf(seals);
        history = List.copyOf(history);
        moves = Set.copyOf(moves);
        barred = Map.copyOf(barred);
    }

    /**
     * How many outcomes there are, and how many have a level, and how many their owner calls ready. {@code unconfirmed}
     * of the answered ones were carried from last year and wait for somebody to say that they are still true.
     */
    public record Counts(int outcomes, int answered, int ready, int unconfirmed) {

        public int unanswered() {
            return outcomes - answered;
        }
    }

    public @Nullable Seal latestSeal() {
        return seals.isEmpty() ? null : seals.getFirst();
    }

    /**
     * Whether this is an ICB's own return: nobody of that ICB reviews it, so it ends at signed off unless another ICB is
     * named to review it.
     */
    public boolean ofIcb() {
        return organisation.kind() == Kind.ICB;
    }

    /** Whether the caller may take this step now. */
    public boolean may(Move move) {
        return moves.contains(move) && !barred.containsKey(move);
    }
}
