package org.attest.measures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reading as it is to be recorded.
 *
 * @param month the calendar month that it is for
 * @param dataDate the day on which the figures were so: from the first day of the month on, and not in the future
 * @param source where the figures come from; blank is the usual source of the measure
 * @param supersedes the reading of the same month that it takes the place of, as the person saw it; null for the first
 * @param why needed where it supersedes one
 */
public record NewReading(
        String measure,
        YearMonth month,
        Figure figure,
        LocalDate dataDate,
        @Nullable String source,
        @Nullable String note,
        @Nullable UUID supersedes,
        @Nullable String why) {

    /** The first reading of a month, as at a day, from the usual source. */
    public static NewReading of(String measure, YearMonth month, Figure figure, LocalDate dataDate) {
        return new NewReading(measure, month, figure, dataDate, null, null, null, null);
    }

    /** The same with something to say about it. */
    public NewReading noting(String words) {
        return new NewReading(measure, month, figure, dataDate, source, words, supersedes, why);
    }

    /** The same in the place of another one. */
    public NewReading superseding(UUID earlier, String reason) {
        return new NewReading(measure, month, figure, dataDate, source, note, earlier, reason);
    }
}
