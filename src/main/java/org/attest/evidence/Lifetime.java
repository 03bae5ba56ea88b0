package org.attest.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The dates that decide how long an item is good. {@code effective} is the day that it stands for, not the day of the
 * upload; {@code cycleMonths} is how often such evidence is made anew.
 */
public record Lifetime(
        @Nullable LocalDate effective,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate expires,
        @Nullable Integer cycleMonths) {

    public static final Lifetime UNKNOWN = new Lifetime(null, null, null, null);
    private static final int LONGEST_CYCLE = 120;

    public Lifetime {
        if (cycleMonths != null && (cycleMonths < 1 || cycleMonths > LONGEST_CYCLE)) {
            throw new Refused("A cycle has 1 to %d months.".formatted(LONGEST_CYCLE));
        }
        Stream.of(effective, reviewDue, expires).filter(Objects::nonNull).forEach(Lifetime::check);
        if (effective != null && expires != null && expires.isBefore(effective)) {
            throw new Refused("The expiry date is before the effective date.");
        }
    }

    /** The earliest of expiry, review, and effective date plus cycle; null where nothing says. */
    public @Nullable LocalDate due() {
        var cycle = cycleMonths;
        var nextRound = effective == null || cycle == null ? null : effective.plusMonths(cycle);
        return Stream.of(expires, reviewDue, nextRound)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static void check(LocalDate date) {
        if (date.getYear() < 1990 || date.getYear() > 2199) {
            throw new Refused("The year %d is not likely. Check the date.".formatted(date.getYear()));
        }
    }
}
