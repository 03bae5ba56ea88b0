package org.attest.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.attest.reports.PackChange.Topic;
import org.attest.reports.PackChange.Way;

/** Proposes what got better and what got worse, at most three each: the weightiest of each topic first, so that they differ. */
public record Highlights(List<PackChange> better, List<PackChange> worse) {

    private static final int MOST = 3;

    public Highlights {
        better = List.copyOf(better);
        worse = List.copyOf(worse);
    }

    public static Highlights of(List<PackChange> changes) {
        return new Highlights(three(changes, Way.BETTER), three(changes, Way.WORSE));
    }

    /** Those that name nobody and count nobody. */
    public static Highlights forThePublic(List<PackChange> changes) {
        return of(changes.stream().filter(it -> !it.names()).toList());
    }

    private static List<PackChange> three(List<PackChange> changes, Way way) {
        var ranked = changes.stream()
                .filter(it -> it.way() == way)
                .sorted(Comparator.comparingInt(PackChange::weight)
                        .reversed()
                        .thenComparing(PackChange::topic)
                        .thenComparing(PackChange::words))
                .toList();
        var seen = EnumSet.noneOf(Topic.class);
        var first = new ArrayList<PackChange>();
        var rest = new ArrayList<PackChange>();
        ranked.forEach(it -> (seen.add(it.topic()) ? first : rest).add(it));
        first.addAll(rest);
        return first.stream().limit(MOST).toList();
    }
}
