package org.attest.suppliers;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who works for whom in one register, never in a circle. */
final class Chain {

    /** What a supplier does rests on this sub-processor. */
    record Link(UUID supplier, UUID subProcessor) {}

    private final Map<UUID, Set<UUID>> below = new HashMap<>();

    Chain(Collection<Link> links) {
        links.forEach(
                it -> below.computeIfAbsent(it.supplier(), _ -> new HashSet<>()).add(it.subProcessor()));
    }

    /** Whether the link would lead back to where it begins. */
    boolean wouldCircle(Link link) {
        return reached(link.subProcessor()).contains(link.supplier());
    }

    /** The supplier itself and all that it rests on, directly or through others. */
    Set<UUID> reached(UUID from) {
        var reached = new HashSet<UUID>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (reached.add(next)) {
                open.addAll(below.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
