package org.attest.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measure over many organisations: how many of them have each rating at their latest reading, how many have none, and
 * beside the average the weakest, because an average hides it. {@code weakest} has several where they are equally weak.
 */
public record MeasureSum(
        Measure measure,
        Map<Rating, Integer> ratings,
        int withoutReading,
        int known,
        @Nullable BigDecimal average,
        List<Reading> weakest) {

    public MeasureSum {
        ratings = Map.copyOf(ratings);
        weakest = List.copyOf(weakest);
    }

    static @Nullable BigDecimal average(BigDecimal total, long known, Direction direction) {
        return known == 0 ? null : total.divide(BigDecimal.valueOf(known), 4, direction.shown());
    }

    public int count(Rating rating) {
        return ratings.getOrDefault(rating, 0);
    }
}
