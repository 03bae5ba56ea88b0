package org.attest.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.attest.measures.Rating;
import org.attest.position.MeasureFigures;
import org.jspecify.annotations.Nullable;

/**
 * One measure over all organisations, by the latest reading of each: so many have each rating, and {@code known} have a figure.
 * Beside the average the weakest, because an average hides it; {@code period} is the first day of the latest month that was
 * read. {@code objectives} are numbers with a space between.
 */
public record MeasureRow(
        String measure,
        String title,
        String objectives,
        String unit,
        String direction,
        String target,
        @Nullable LocalDate period,
        int known,
        @Nullable BigDecimal average,
        String averageInWords,
        @Nullable BigDecimal weakest,
        int onTarget,
        int near,
        int offTarget,
        int withoutTarget,
        int notKnown,
        int notApplicable,
        int withoutReading) {

    static MeasureRow of(MeasureFigures it) {
        var weakest = it.weakest();
        return new MeasureRow(
                it.code(),
                it.title(),
                it.objectives().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                it.unit().name().toLowerCase(java.util.Locale.ROOT),
                it.direction().words(),
                it.target(),
                it.latest().stream()
                        .map(MeasureFigures.Latest::month)
                        .max(java.util.Comparator.naturalOrder())
                        .map(month -> month.atDay(1))
                        .orElse(null),
                (int) it.latest().stream().filter(one -> one.amount() != null).count(),
                it.average(),
                it.averageInWords(),
                weakest == null ? null : weakest.amount(),
                it.count(Rating.ON_TARGET),
                it.count(Rating.NEAR),
                it.count(Rating.OFF_TARGET),
                it.count(Rating.NO_TARGET),
                it.count(Rating.NOT_KNOWN),
                it.count(Rating.NOT_APPLICABLE),
                it.withoutReading());
    }
}
