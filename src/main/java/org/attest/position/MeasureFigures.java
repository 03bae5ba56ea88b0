package org.attest.position;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.attest.measures.Direction;
import org.attest.measures.Rating;
import org.attest.measures.Unit;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One measure over the system: how many organisations have each rating at their latest reading, beside the average the
 * weakest, because an average hides it, and how it went in the last months.
 *
 * @param target when it is on target, in words
 * @param ratings how many organisations have which; those without any reading are in none
 * @param average null, and in words "Not known", where no figure is known
 * @param latest of each organisation that has a reading, the weakest first; those without a figure last
 * @param months the oldest first; a month in which nobody read it is left out
 */
public record MeasureFigures(
        String code,
        String title,
        List<Integer> objectives,
        Unit unit,
        Direction direction,
        String target,
        Map<Rating, Integer> ratings,
        int withoutReading,
        @Nullable BigDecimal average,
        String averageInWords,
        List<Latest> latest,
        List<Month> months) {

    public MeasureFigures {
        objectives = List.copyOf(objectives);
        ratings = Map.copyOf(ratings);
        latest = List.copyOf(latest);
        months = List.copyOf(months);
    }

    /** The latest reading of one organisation; without an amount its words say why. */
    public record Latest(
            OrganisationId organisation,
            YearMonth month,
            @Nullable BigDecimal amount,
            String words,
            Rating rating) {}

    /** How the organisations stood that read it in one month; {@code weakest} is the worst figure of them. */
    public record Month(YearMonth month, int known, BigDecimal average, BigDecimal weakest, int onTarget) {}

    public int count(Rating rating) {
        return ratings.getOrDefault(rating, 0);
    }

    /** How many organisations have a reading that was held against a target. */
    public int judged() {
        return count(Rating.ON_TARGET) + count(Rating.NEAR) + count(Rating.OFF_TARGET);
    }

    /** The weakest reading with a figure. */
    public @Nullable Latest weakest() {
        return latest.stream().filter(it -> it.amount() != null).findFirst().orElse(null);
    }
}
