package org.attest.measures;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Calendar months as people write them. */
public final class Months {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Months() {}

    /** November 2026. */
    public static String inWords(YearMonth month) {
        return LONG.format(month);
    }

    /** Nov 2026. */
    public static String inTable(YearMonth month) {
        return SHORT.format(month);
    }

    /** Reads {@code 2026-11}. */
    public static Optional<YearMonth> read(String written) {
        try {
            return Optional.of(YearMonth.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
