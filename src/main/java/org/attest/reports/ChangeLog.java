package org.attest.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** What changed from one snapshot to a later one, worked out of the two and of nothing else. */
public final class ChangeLog {

    private static final Comparator<PackChange> ORDER = Comparator.comparing(PackChange::topic)
            .thenComparing(PackChange::way)
            .thenComparing(Comparator.comparingInt(PackChange::weight).reversed())
            .thenComparing(PackChange::words);

    private ChangeLog() {}

    /** By topic, what got better first, the weightiest first. Registers are compared where both packs froze them. */
    public static List<PackChange> between(Snapshot before, Snapshot now) {
        var all = new ArrayList<>(new PositionChanges(before.position(), now.position()).found());
        var earlier = before.registers();
        var later = now.registers();
        if (earlier != null && later != null) {
            var then = UkDates.day(before.position().heading().asAt());
            var today = UkDates.day(now.position().heading().asAt());
            all.addAll(new DsptChanges(earlier, later).found());
            all.addAll(new RiskChanges(earlier, later, then, today).found());
            all.addAll(new SupplierChanges(earlier, later, then, today).found());
            all.addAll(new MeasureChanges(earlier, later).found());
            all.addAll(new MilestoneChanges(earlier, later, then, today).found());
        }
        return all.stream().sorted(ORDER).toList();
    }

    /** What could not be compared, in words; null where all could. */
    public static @Nullable String leftOut(Snapshot before, Snapshot now) {
        var missing = Stream.of(
                        samePlace(before, now)
                                ? null
                                : "levels, because the packs are of different years or frameworks",
                        before.registers() == null || now.registers() == null
                                ? "risks, suppliers, measures and milestones, because one pack was frozen before Attest kept them"
                                : null)
                .flatMap(Stream::ofNullable)
                .toList();
        return missing.isEmpty() ? null : "Not compared: " + String.join("; ", missing) + ".";
    }

    private static boolean samePlace(Snapshot before, Snapshot now) {
        return PositionChanges.comparable(before.position(), now.position());
    }
}
