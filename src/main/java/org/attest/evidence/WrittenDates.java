package org.attest.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates as people write them, day first: {@code 14.3.26}, {@code 2026-03-14}, {@code 140326}, {@code 14 Mar 2026},
 * {@code 5th nov}; a month or a quarter of the financial year stands for its last day. What may be read in two ways is no date.
 */
final class WrittenDates {

    /** A date, and where in the text it stands. */
    record Found(LocalDate date, int from, int to) {}

    private record Way(Pattern pattern, BiFunction<MatchResult, LocalDate, @Nullable LocalDate> read) {}

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(" + MONTHS + ")(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ober|ember)?(?![a-z])";
    private static final List<Way> WAYS = List.of(
            way(
                    "(?<!\\d)(20\\d\\d)[-. /]?(0[1-9]|1[0-2])[-. /]?(0[1-9]|[12]\\d|3[01])(?!\\d)",
                    (it, _) -> day(it, 3, 2, 1)),
            way("(?<![\\d.v])(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d\\d)(?![\\d.])", (it, _) -> day(it, 1, 2, 3)),
            way("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])(20\\d\\d|\\d\\d)(?!\\d)", (it, _) -> day(it, 1, 2, 3)),
            way(
                    "(?<![\\d.v])(\\d{1,2})(?:st|nd|rd|th)?[ .-]*" + MONTH + "[ .,'-]*(\\d{4}|\\d\\d)(?![\\d-])",
                    (it, _) -> named(it)),
            way("(?<![\\d.v])(\\d{1,2})(?:st|nd|rd|th)?[ .-]*" + MONTH + "(?! ?-)", WrittenDates::latest),
            way("(?<![a-z])" + MONTH + "[ .,'-]*(20\\d\\d|\\d\\d)(?!\\d|-\\d)", (it, _) -> endOfMonth(it)),
            way("(?<![a-z])q([1-4])[ .-]*(?:20)?(\\d\\d)[ /-]?(?:20)?(\\d\\d)(?!\\d)", (it, _) -> quarter(it)),
            way("(?<![a-z])q([1-4])(?![a-z\\d]|[ .-]*20\\d\\d)", WrittenDates::latestQuarter));

    private WrittenDates() {}

    /** The first date that is not after this day, by where it stands in the text. */
    static Optional<Found> first(String text, LocalDate today) {
        return all(text, today).filter(it -> !it.date().isAfter(today)).findFirst();
    }

    /** All dates, a surer way of writing before a looser one. */
    static Stream<Found> all(String text, LocalDate today) {
        return WAYS.stream()
                .flatMap(way -> way.pattern().matcher(text).results().flatMap(it -> {
                    var date = way.read().apply(it, today);
                    return date == null ? Stream.empty() : Stream.of(new Found(date, it.start(), it.end()));
                }));
    }

    private static Way way(String pattern, BiFunction<MatchResult, LocalDate, @Nullable LocalDate> read) {
        return new Way(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), read);
    }

    private static @Nullable LocalDate day(MatchResult found, int day, int month, int year) {
        return date(year(found.group(year)), Integer.parseInt(found.group(month)), Integer.parseInt(found.group(day)));
    }

    private static @Nullable LocalDate named(MatchResult found) {
        return date(year(found.group(3)), month(found.group(2)), Integer.parseInt(found.group(1)));
    }

    private static @Nullable LocalDate latest(MatchResult found, LocalDate today) {
        var thisYear = date(today.getYear(), month(found.group(2)), Integer.parseInt(found.group(1)));
        return thisYear == null || !thisYear.isAfter(today) ? thisYear : thisYear.minusYears(1);
    }

    private static LocalDate endOfMonth(MatchResult found) {
        return YearMonth.of(year(found.group(2)), month(found.group(1))).atEndOfMonth();
    }

    /** Of the financial year that the two years name; other pairs of years say nothing. */
    private static @Nullable LocalDate quarter(MatchResult found) {
        var from = year(found.group(2));
        return year(found.group(3)) == from + 1 ? endOfQuarter(Integer.parseInt(found.group(1)), from) : null;
    }

    private static LocalDate latestQuarter(MatchResult found, LocalDate today) {
        var end = endOfQuarter(Integer.parseInt(found.group(1)), today.getYear());
        while (end.isAfter(today)) {
            end = end.minusYears(1);
        }
        return end;
    }

    private static LocalDate endOfQuarter(int quarter, int financialYear) {
        return YearMonth.of(financialYear, 3).plusMonths(3L * quarter).atEndOfMonth();
    }

    private static int year(String written) {
        var year = Integer.parseInt(written);
        return year < 100 ? 2000 + year : year;
    }

    private static int month(String name) {
        return List.of(MONTHS.split("\\|")).indexOf(name.toLowerCase(Locale.UK)) + 1;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return year < 1990 || year > 2199 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
