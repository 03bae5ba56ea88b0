package org.attest.ndg;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.catalogue.Edition;
import org.attest.organisations.Organisation;
import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's year by the NDG set at a glance: seals and history are latest first and empty for a contributor.
 * {@code soFar} is worked out from what is answered now. {@code unconfirmed} counts what an ICB loaded and nobody of the
 * organisation stands by yet; it is not met. {@code saidNo} counts mandatory yes-or-no items answered "No":
 * the rule counts them as answered, the national toolkit may not. {@code moves} are the steps that role and stage allow;
 * {@code barred} says of some why this person may not.
 */
public record NdgOverview(
        NdgYear ref,
        Organisation organisation,
        Edition edition,
        NdgSet set,
        boolean takesAnswers,
        NdgStage stage,
        NdgStatus soFar,
        int saidNo,
        int unconfirmed,
        List<NdgProgress> standards,
        List<NdgSeal> seals,
        List<NdgStep> history,
        Set<NdgMove> moves,
        Map<NdgMove, String> barred) {

    public NdgOverview {
        standards = List.copyOf(standards);
        seals = List.copyOf(seals);
        history = List.copyOf(history);
        moves = Set.copyOf(moves);
        barred = Map.copyOf(barred);
    }

    /** Whether the year asks a version of which no list is known, so that an older one is answered. */
    public boolean olderList() {
        return !set.version().equals(edition.version());
    }

    /** The item of this set as others link to it. */
    public ItemRef item(NdgRef item) {
        return NdgItems.ref(ref.organisation(), set, item);
    }

    public int mandatory() {
        return standards.stream().mapToInt(NdgProgress::mandatory).sum();
    }

    public int met() {
        return standards.stream().mapToInt(NdgProgress::met).sum();
    }

    public @Nullable NdgSeal latestSeal() {
        return seals.isEmpty() ? null : seals.getFirst();
    }

    /** Whether the caller may take this step now. */
    public boolean may(NdgMove move) {
        return moves.contains(move) && !barred.containsKey(move);
    }
}
