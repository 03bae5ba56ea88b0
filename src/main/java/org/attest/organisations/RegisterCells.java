package org.attest.organisations;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;
import org.attest.spreadsheets.Row;
import org.jspecify.annotations.Nullable;

/** Words, codes and dates as the cells of registers hold them. */
final class RegisterCells {

    private static final String MIDNIGHT = "([ T]00:00(:00)?(\\.0+)?)?";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})" + MIDNIGHT);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)" + MIDNIGHT);
    private static final Set<String> NO_DATE = Set.of("", "-", "–", "n/a", "na", "nan", "nat", "none");
    /** What became of a code such as {@code APR03} in a spreadsheet that then wrote it as text. */
    private static final Pattern DATE_IN_CODE =
            Pattern.compile("\\d{1,2}[-/][A-Z]{3}([-/]\\d{2,4})?|[A-Z]{3}[-/]\\d{2,4}|\\d{1,2}/\\d{1,2}/\\d{2,4}"
                    + "|\\d{4}-\\d\\d-\\d\\d.*");
    /** The same of {@code 8E338}; and of 721, which is still to be known. */
    private static final Pattern POWER_IN_CODE = Pattern.compile("\\d+(\\.\\d+)?E\\+\\d+|\\d+\\.\\d+E-?\\d+");

    private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");

    private RegisterCells() {}

    /** A code, or why there is none. */
    record Code(String text, @Nullable String problem) {}

    /** Words without what cannot be seen: odd spaces, line breaks, characters of no width. Empty for no column. */
    static String words(Row row, int column) {
        return column == Headers.ABSENT ? "" : plain(row.words(column));
    }

    /** A code that a spreadsheet turned into a whole number is taken back; one turned into a date or a power is lost. */
    static Code code(Cell cell) {
        if (cell.value() instanceof CellValue.Fault fault) {
            return new Code("", cell.place() + ": " + fault.what() + ".");
        }
        var words = plain(cell.words());
        var upper = words.toUpperCase(Locale.ROOT);
        if (cell.value() instanceof CellValue.Date
                || DATE_IN_CODE.matcher(upper).matches()) {
            return new Code("", cell.place() + ": the code was turned into a date by a spreadsheet.");
        }
        boolean isPower = POWER_IN_CODE.matcher(upper).matches();
        if (isPower || (cell.value() instanceof CellValue.Number number && !isWhole(number))) {
            return new Code(shortened(words), cell.place() + ": the code was turned into a number by a spreadsheet.");
        }
        var whole = WHOLE.matcher(words);
        try {
            return new Code(new OdsCode(whole.matches() ? whole.group(1) : words).code(), null);
        } catch (Refused e) {
            return new Code(shortened(words), cell.place() + ": " + e.getMessage());
        }
    }

    private static boolean isWhole(CellValue.Number number) {
        BigDecimal it = number.number().stripTrailingZeros();
        return it.scale() <= 0 && !number.asWritten().toUpperCase(Locale.ROOT).contains("E");
    }

    /** @throws DateTimeException for text that is no date, day first */
    static @Nullable LocalDate date(Cell cell) {
        if (cell.value() instanceof CellValue.Date it) {
            return it.moment().toLocalDate();
        }
        var words = plain(cell.words());
        var dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(words);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        if (NO_DATE.contains(words.toLowerCase(Locale.ROOT))) {
            return null;
        }
        throw new DateTimeException("No date: " + words);
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String plain(String words) {
        return isPlain(words)
                ? words
                : words.replaceAll("\\p{Cf}", "")
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip();
    }

    /** Nothing but letters and signs that everybody sees, and single spaces between them: most cells by far. */
    private static boolean isPlain(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char it = words.charAt(i);
            if (it < ' ' || it > '~' || (it == ' ' && before == ' ')) {
                return false;
            }
            before = it;
        }
        return words.isEmpty() || before != ' ';
    }

    private static String shortened(String code) {
        return code.substring(0, Math.min(code.length(), OdsCode.LONGEST));
    }
}
