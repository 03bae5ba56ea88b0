package org.attest.returns;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;

/** Understands a cell of a table as a month, in the ways in which people write one. */
final class MonthReading {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final List<DateTimeFormatter> MONTHS = List.of(
            pattern("MMMM uuuu"),
            pattern("MMM uuuu"),
            pattern("MMMM-uuuu"),
            pattern("MMM-uuuu"),
            pattern("uuuu-M"),
            pattern("uuuu/M"),
            pattern("M/uuuu"));
    private static final String A_MONTH = "a month such as November 2026";

    private MonthReading() {}

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** A month as all sides of a comparison hold it. */
    static CellText month(YearMonth month) {
        return new CellText(month.toString(), WORDS.format(month));
    }

    static Understood month(Cell cell) {
        if (cell.value() instanceof CellValue.Date(var moment)) {
            return Understood.is(month(YearMonth.from(moment)));
        }
        var written = Normal.folded(cell.words()).replaceFirst("^sept\\b", "sep");
        for (var format : MONTHS) {
            try {
                return Understood.is(month(YearMonth.parse(written, format)));
            } catch (DateTimeException another) {
                // tried in the next way
            }
        }
        return switch (WrittenDate.read(written)) {
            case WrittenDate.Day(var day)
            when cell.value() instanceof CellValue.Text -> Understood.is(month(YearMonth.from(day)));
            case WrittenDate.Ambiguous() -> CellRules.bad(ProblemKind.AMBIGUOUS_DATE, cell, A_MONTH);
            default -> CellRules.bad(ProblemKind.NOT_A_MONTH, cell, A_MONTH);
        };
    }
}
