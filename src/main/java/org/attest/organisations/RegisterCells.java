package org.attest.organisations;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;
import org.jspecify.annotations.Nullable;

/** Codes and dates as the cells of registers hold them. */
final class RegisterCells {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private RegisterCells() {}

    /** A code, or why there is none. */
    record Code(String text, @Nullable String problem) {}

    /** A code that a spreadsheet turned into a whole number is taken back; one turned into a date or a power is lost. */
    static Code code(Cell cell) {
        if (cell.value() instanceof CellValue.Date) {
            return new Code("", cell.place() + ": the code was turned into a date by a spreadsheet.");
        }
        if (cell.value() instanceof CellValue.Number(BigDecimal number, String written)
                && (written.toUpperCase(java.util.Locale.ROOT).contains("E")
                        || number.stripTrailingZeros().scale() > 0)) {
            return new Code(written, cell.place() + ": the code was turned into a number by a spreadsheet.");
        }
        if (cell.value() instanceof CellValue.Fault fault) {
            return new Code("", cell.place() + ": " + fault.what() + ".");
        }
        try {
            return new Code(new OdsCode(cell.words()).code(), null);
        } catch (Refused e) {
            return new Code(cell.words(), cell.place() + ": " + e.getMessage());
        }
    }

    /** @throws DateTimeException for text that is no date, day first */
    static @Nullable LocalDate date(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Date it -> it.moment().toLocalDate();
            case CellValue.Blank _ -> null;
            case CellValue.Text it when it.text().isBlank() -> null;
            case CellValue.Text it
            when it.text().strip().matches("\\d{4}-\\d\\d-\\d\\d.*") ->
                LocalDate.parse(it.text().strip().substring(0, 10));
            default -> LocalDate.parse(cell.words(), DAY_FIRST);
        };
    }
}
