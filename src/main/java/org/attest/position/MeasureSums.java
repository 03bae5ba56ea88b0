package org.attest.position;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.measures.Direction;
import org.attest.measures.Measure;
import org.attest.shared.OrganisationId;

/** Puts the figures of each measure together from readings; it knows no tables. */
final class MeasureSums {

    private static final int DECIMALS = 4;
    private static final String NOT_KNOWN = "Not known";

    private final Map<String, List<PackMeasureRows.Latest>> latest;
    private final Map<String, List<PackMeasureRows.Recent>> recent;
    private final Set<OrganisationId> expected;

    /** @param expected the organisations that are to have a reading of each measure; others may have some too */
    MeasureSums(
            List<PackMeasureRows.Latest> latest, List<PackMeasureRows.Recent> recent, Set<OrganisationId> expected) {
        this.latest = latest.stream().collect(Collectors.groupingBy(PackMeasureRows.Latest::measure));
        this.recent = recent.stream().collect(Collectors.groupingBy(PackMeasureRows.Recent::measure));
        this.expected = Set.copyOf(expected);
    }

    MeasureFigures of(Measure measure) {
        var readings = latest.getOrDefault(measure.code(), List.of());
        var amounts = readings.stream()
                .map(it -> it.figure().amount())
                .flatMap(Stream::ofNullable)
                .toList();
        var average = amounts.isEmpty()
                ? null
                : amounts.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(amounts.size()), DECIMALS, RoundingMode.HALF_EVEN);
        return new MeasureFigures(
                measure.code(),
                measure.title(),
                measure.objectives(),
                measure.unit(),
                measure.direction(),
                measure.target(measure.thresholds()),
                readings.stream().collect(Collectors.toMap(PackMeasureRows.Latest::rating, _ -> 1, Integer::sum)),
                without(readings),
                average,
                average == null ? NOT_KNOWN : measure.inWords(average),
                readings.stream()
                        .map(it -> new MeasureFigures.Latest(
                                it.organisation(),
                                it.month(),
                                it.figure().amount(),
                                measure.inWords(it.figure()),
                                it.rating()))
                        .toList(),
                recent.getOrDefault(measure.code(), List.of()).stream()
                        .map(it -> month(it, measure.direction()))
                        .toList());
    }

    private int without(List<PackMeasureRows.Latest> readings) {
        var read = readings.stream().map(PackMeasureRows.Latest::organisation).collect(Collectors.toSet());
        return (int) expected.stream().filter(it -> !read.contains(it)).count();
    }

    private static MeasureFigures.Month month(PackMeasureRows.Recent it, Direction direction) {
        var weakest =
                direction == Direction.HIGHER ? it.weakest() : it.weakest().negate();
        return new MeasureFigures.Month(
                it.month(),
                it.known(),
                it.average().setScale(DECIMALS, RoundingMode.HALF_EVEN),
                weakest,
                it.onTarget());
    }
}
