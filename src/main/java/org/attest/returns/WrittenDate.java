package org.attest.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that somebody typed as text: day first, or year first; whatever could mean two days is not guessed at. */
sealed interface WrittenDate {

    record Day(LocalDate date) implements WrittenDate {}

    /** It could be more than one day, such as {@code 03/04/26} or {@code 11/30/2026}. */
    record Ambiguous() implements WrittenDate {}

    record NoDate() implements WrittenDate {}

    Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[t ]00:00(?::00(?:\\.0+)?)?)?");
    Pattern MONTH_IN_WORDS =
            Pattern.compile("(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ \\-]([a-z]{3,9})\\.?,?[ \\-](\\d{4})");
    Pattern SHORT = Pattern.compile(
            "\\d{1,2}[/.\\- ]\\d{1,2}[/.\\- ]\\d{2}|\\d{1,2}[/.\\-]\\d{1,2}|\\d{1,2}[ \\-][a-z]{3,9}[ \\-]'?\\d{2}|[a-z]{3,9}[ \\-]\\d{2,4}");
    List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    static WrittenDate read(String written) {
        var text = Normal.folded(written);
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return dayFirst(dayFirst);
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        var words = MONTH_IN_WORDS.matcher(text);
        if (words.matches()) {
            return day(number(words, 3), month(words.group(2)), number(words, 1));
        }
        return SHORT.matcher(text).matches() ? new Ambiguous() : new NoDate();
    }

    private static WrittenDate dayFirst(Matcher found) {
        var day = number(found, 1);
        var month = number(found, 2);
        // 11/30/2026 is a day only when the month is read first, and then so might its neighbours be
        return month > 12 && month <= 31 && day <= 12 ? new Ambiguous() : day(number(found, 3), month, day);
    }

    private static WrittenDate day(int year, int month, int day) {
        try {
            return new Day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return new NoDate();
        }
    }

    private static int month(String word) {
        var start = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            var month = MONTHS.get(i);
            if (month.equals(start)
                    || (month.startsWith(start) && start.length() == 3)
                    || start.equals("sept") && i == 8) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
