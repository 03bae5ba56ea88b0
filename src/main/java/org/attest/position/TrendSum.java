package org.attest.position;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.measures.Months;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;

/** Adds up what seals said of each objective, over time. It knows no tables and no clock. */
final class TrendSum {

    private static final int MOST_MONTHS = 24;

    private final DsptYear year;
    private final List<SealShares> seals;

    /** @param year in view: only who sealed in it moved */
    TrendSum(DsptYear year, List<SealShares> seals) {
        this.year = year;
        this.seals = seals.stream()
                .sorted(Comparator.comparing(SealShares::sealedAt).thenComparing(SealShares::number))
                .toList();
    }

    /** A point for each seal. */
    ObjectiveTrend bySeal() {
        return trend(seals.stream()
                .map(it -> point(
                        "%s %s, %s"
                                .formatted(it.round().words(), it.year(), UkDates.inTable(UkDates.day(it.sealedAt()))),
                        List.of(it)))
                .toList());
    }

    /** A point for each month from the first seal on; of two years at most. */
    ObjectiveTrend byMonth(Instant until) {
        if (seals.isEmpty()) {
            return trend(List.of());
        }
        var last = month(until);
        var first = month(seals.getFirst().sealedAt());
        if (first.isBefore(last.minusMonths(MOST_MONTHS - 1))) {
            first = last.minusMonths(MOST_MONTHS - 1);
        }
        var points = new ArrayList<ObjectiveTrend.Point>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            var shown = month;
            var latest = new HashMap<OrganisationId, SealShares>();
            seals.stream()
                    .filter(it -> !month(it.sealedAt()).isAfter(shown))
                    .forEach(it -> latest.put(it.organisation(), it));
            points.add(point(Months.inTable(month), latest.values()));
        }
        return trend(points);
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(UkDates.day(at));
    }

    private static ObjectiveTrend.Point point(String label, Collection<SealShares> latest) {
        var shares = added(latest);
        var lowest = new HashMap<Integer, Share>();
        shares.keySet().forEach(objective -> latest.stream()
                .map(it -> it.of(objective))
                .filter(it -> it.known() > 0)
                .min(Share::compared)
                .ifPresent(it -> lowest.put(objective, it)));
        return new ObjectiveTrend.Point(label, shares, lowest, latest.size());
    }

    private static Map<Integer, Share> added(Collection<SealShares> seals) {
        var sum = new HashMap<Integer, Share>();
        seals.forEach(seal -> seal.shares().forEach((objective, share) -> sum.merge(objective, share, Share::plus)));
        return sum;
    }

    private ObjectiveTrend trend(List<ObjectiveTrend.Point> points) {
        var pairs = seals.stream().collect(Collectors.groupingBy(SealShares::organisation)).values().stream()
                .filter(it -> it.size() > 1 && it.getLast().year().equals(year))
                .toList();
        return new ObjectiveTrend(
                points,
                added(pairs.stream().map(it -> it.get(it.size() - 2)).toList()),
                added(pairs.stream().map(List::getLast).toList()),
                pairs.size());
    }
}
