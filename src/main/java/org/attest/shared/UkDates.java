package org.attest.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as the NHS writes them, in London's time. */
public final class UkDates {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TABLE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private UkDates() {}

    /** 21 November 2026. */
    public static String inWords(LocalDate date) {
        return LONG.format(date);
    }

    /** 21 Nov 2026; a dash where there is no date. */
    public static String inTable(@Nullable LocalDate date) {
        return date == null ? "–" : TABLE.format(date);
    }

    /** 21 November 2026 at 09:41. */
    public static String inWords(Instant moment) {
        return MOMENT.format(moment.atZone(LONDON));
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }
}
