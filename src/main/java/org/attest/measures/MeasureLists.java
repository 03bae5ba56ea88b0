package org.attest.measures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Scope;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Lists measures and readings; the number of statements is the same however many readings there are. */
@Component
class MeasureLists {

    private static final int MONTHS_OF_TREND = 24;
    private static final int MOST_ROWS = 20_000;

    private final LineRows lines;
    private final ReadingRows readings;
    private final Clock clock;

    MeasureLists(LineRows lines, ReadingRows readings, Clock clock) {
        this.lines = lines;
        this.readings = readings;
        this.clock = clock;
    }

    /** The measures of one organisation in the order of the catalogue; two statements. */
    List<MeasureLine> of(OrganisationId organisation, List<Measure> measures) {
        var codes = measures.stream().map(Measure::code).toList();
        var only = List.of(organisation);
        Map<String, Reading> latest = lines.latest(only, codes).stream()
                .collect(Collectors.toMap(KeptReading::measure, KeptReading::reading));
        Map<String, List<Reading>> recent = readings.since(only, codes, since()).stream()
                .map(KeptReading::reading)
                .collect(Collectors.groupingBy(Reading::measure));
        return measures.stream()
                .map(it -> MeasureLine.of(
                        it, organisation, latest.get(it.code()), recent.getOrDefault(it.code(), List.of())))
                .toList();
    }

    /** Each measure over these organisations in the order of the catalogue; two statements. */
    List<MeasureSum> sums(Scope scope, List<Measure> measures) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var sums = lines.sums(scope.organisations()).stream()
                .collect(Collectors.groupingBy(LineRows.RatingSum::getMeasure));
        var weakest = lines.weakest(scope.organisations()).stream()
                .map(KeptReading::reading)
                .collect(Collectors.groupingBy(Reading::measure));
        return measures.stream()
                .map(it -> sum(
                        it,
                        scope.organisations().size(),
                        sums.getOrDefault(it.code(), List.of()),
                        weakest.getOrDefault(it.code(), List.of())))
                .toList();
    }

    private static MeasureSum sum(
            Measure measure, int organisations, List<LineRows.RatingSum> sums, List<Reading> weakest) {
        var ratings = new EnumMap<Rating, Integer>(Rating.class);
        sums.forEach(it -> ratings.put(it.getRating(), (int) it.getReadings()));
        var known = sums.stream().mapToLong(LineRows.RatingSum::getKnown).sum();
        var total = sums.stream()
                .map(LineRows.RatingSum::getTotal)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var read = ratings.values().stream().mapToInt(it -> it).sum();
        return new MeasureSum(
                measure,
                ratings,
                organisations - read,
                (int) known,
                MeasureSum.average(total, known, measure.direction()),
                weakest);
    }

    /** One measure by organisation, the weakest first; three statements. */
    Part<MeasureLine> weakestFirst(Scope scope, Measure measure, Window window) {
        if (scope.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var page = lines.weakestFirst(scope.organisations(), measure.code(), page(window));
        var found = page.getContent().stream().map(KeptReading::reading).toList();
        return new Part<>(lines(measure, found), page.getTotalElements());
    }

    private List<MeasureLine> lines(Measure measure, List<Reading> found) {
        var organisations = found.stream().map(Reading::organisation).toList();
        var recent = organisations.isEmpty()
                ? new HashMap<OrganisationId, List<Reading>>()
                : readings.since(organisations, List.of(measure.code()), since()).stream()
                        .map(KeptReading::reading)
                        .collect(Collectors.groupingBy(Reading::organisation));
        return found.stream()
                .map(it -> MeasureLine.of(
                        measure, it.organisation(), it, recent.getOrDefault(it.organisation(), List.of())))
                .toList();
    }

    /** Those of these organisations that never read it. */
    List<OrganisationId> withoutReading(Scope scope, Measure measure) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var readers = lines.findByOrganisationInAndMeasure(scope.organisations(), measure.code()).stream()
                .map(ReadingLine::organisation)
                .collect(Collectors.toSet());
        return scope.organisations().stream()
                .filter(it -> !readers.contains(it))
                .toList();
    }

    /** Counted no further than {@link Window#counted()}; two statements. */
    Part<Reading> readings(Scope scope, Measure measure, Window window) {
        if (scope.isEmpty()) {
            return new Part<>(List.of(), 0);
        }
        var found = readings.inOrder(scope.organisations(), measure.code(), page(window));
        var counted = readings.some(scope.organisations(), measure.code(), Limit.of(window.counted() + 1));
        return Part.of(found.stream().map(KeptReading::reading).toList(), counted.size(), window);
    }

    /** All pages; what is beyond 20,000 is left out. */
    List<Reading> all(Scope scope, Measure measure) {
        return Part.all(MOST_ROWS, window -> readings(scope, measure, window));
    }

    /** The latest readings of all these measures, in the order of the catalogue and then the weakest first. */
    List<Reading> latest(Scope scope, List<Measure> measures) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var codes = measures.stream().map(Measure::code).toList();
        var byMeasure = lines.latest(scope.organisations(), codes).stream()
                .collect(Collectors.groupingBy(KeptReading::measure));
        return codes.stream()
                .flatMap(it -> byMeasure.getOrDefault(it, List.of()).stream().sorted(MeasureLists::weaker))
                .map(KeptReading::reading)
                .toList();
    }

    /** By measure and organisation, for those who name them elsewhere. */
    Map<String, Map<OrganisationId, Reading>> latest(Collection<OrganisationId> organisations, List<String> codes) {
        return lines.latest(organisations, codes).stream()
                .map(KeptReading::reading)
                .collect(Collectors.groupingBy(
                        Reading::measure, Collectors.toMap(Reading::organisation, Function.identity())));
    }

    private static int weaker(KeptReading one, KeptReading other) {
        @Nullable BigDecimal left = one.worth();
        @Nullable BigDecimal right = other.worth();
        if (left == null || right == null) {
            return left == right ? 0 : left == null ? 1 : -1;
        }
        return left.compareTo(right);
    }

    private LocalDate since() {
        return UkDates.day(clock.instant()).withDayOfMonth(1).minusMonths(MONTHS_OF_TREND);
    }

    private static PageRequest page(Window window) {
        return PageRequest.of(window.offset() / window.limit(), window.limit());
    }
}
