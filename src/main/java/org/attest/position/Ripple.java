package org.attest.position;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;

/**
 * What is reached from some items along steps, the nearest first. What the reader may not see is counted where it is met,
 * and nothing is followed through it.
 */
final class Ripple {

    private final Map<ItemRef, Integer> depths = new HashMap<>();
    private final Map<ItemRef, Set<ItemRef>> through = new LinkedHashMap<>();
    private final Map<ItemRef, List<ItemRef>> resting = new HashMap<>();
    private final Set<ItemRef> hidden = new LinkedHashSet<>();

    Ripple(Collection<ItemRef> from, Collection<WhatIfRows.Step> steps, Predicate<ItemRef> seen) {
        steps.stream().distinct().forEach(it -> resting.computeIfAbsent(it.on(), _ -> new ArrayList<>())
                .add(it.rests()));
        from.forEach(it -> depths.put(it, 0));
        walk(new ArrayDeque<>(from), seen);
    }

    private void walk(ArrayDeque<ItemRef> open, Predicate<ItemRef> seen) {
        while (!open.isEmpty()) {
            var next = open.remove();
            var depth = Objects.requireNonNull(depths.get(next)) + 1;
            for (var item : resting.getOrDefault(next, List.of())) {
                if (!seen.test(item)) {
                    hidden.add(item);
                    continue;
                }
                if (depths.putIfAbsent(item, depth) == null) {
                    open.add(item);
                }
                if (depth == Objects.requireNonNull(depths.get(item))) {
                    through.computeIfAbsent(item, _ -> new LinkedHashSet<>()).add(next);
                }
            }
        }
    }

    /** Each item that is reached, with those by which the shortest ways lead to it. */
    Map<ItemRef, Set<ItemRef>> reached() {
        return through;
    }

    /** How many of each kind are met and not shared. */
    Map<ItemKind, Integer> notShared() {
        var counts = new TreeMap<ItemKind, Integer>(Comparator.comparing(ItemKind::code));
        hidden.forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
        return counts;
    }
}
