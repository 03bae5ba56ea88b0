package org.attest.suppliers;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Who works for whom in one register, never in a circle. */
final class Chain {

    /** What a supplier does rests on this sub-processor. */
    record Link(UUID supplier, UUID subProcessor) {}

    private final Map<UUID, Set<UUID>> below = new HashMap<>();
    private final Map<UUID, Set<UUID>> above = new HashMap<>();

    Chain(Collection<Link> links) {
        links.forEach(it -> {
            below.computeIfAbsent(it.supplier(), _ -> new HashSet<>()).add(it.subProcessor());
            above.computeIfAbsent(it.subProcessor(), _ -> new HashSet<>()).add(it.supplier());
        });
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

    /**
     * The supplier itself and all that rest on it, directly or through others, the nearest first; each with the
     * sub-processors by which the shortest ways lead to it. A circle, which the register refuses, would end here too.
     */
    Map<UUID, Set<UUID>> resting(UUID on) {
        var through = new LinkedHashMap<UUID, Set<UUID>>();
        var depths = new HashMap<UUID, Integer>();
        through.put(on, Set.of());
        depths.put(on, 0);
        var open = new ArrayDeque<>(List.of(on));
        while (!open.isEmpty()) {
            var next = open.remove();
            var depth = Objects.requireNonNull(depths.get(next)) + 1;
            for (var supplier : above.getOrDefault(next, Set.of())) {
                if (depths.putIfAbsent(supplier, depth) == null) {
                    open.add(supplier);
                    through.put(supplier, new HashSet<>());
                }
                if (depth == Objects.requireNonNull(depths.get(supplier))) {
                    Objects.requireNonNull(through.get(supplier)).add(next);
                }
            }
        }
        return through;
    }
}
