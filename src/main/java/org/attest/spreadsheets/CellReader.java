package org.attest.spreadsheets;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Makes a value of what stands in a cell's XML: its type, its style and its stored text. */
record CellReader(SharedStrings strings, StyleTable styles, boolean from1904, Limits limits) {

    private static final int LARGEST_EXPONENT = 400;

    CellValue read(String type, int style, String stored) {
        return switch (type) {
            case "s" -> stored.isEmpty() ? new CellValue.Blank() : strings.get(index(stored));
            case "str" -> text(stored);
            case "b" ->
                new CellValue.Truth(stored.strip().equals("1") || stored.strip().equals("true"));
            case "e" -> new CellValue.Fault(stored.isBlank() ? "an error value" : stored.strip());
            case "d" -> isoDate(stored.strip());
            default -> stored.isBlank() ? new CellValue.Blank() : number(style, stored.strip());
        };
    }

    private CellValue text(String stored) {
        var text = EscapedText.decode(stored);
        return text.length() > limits.cellCharacters()
                ? new CellValue.Fault("a text of more than %,d characters".formatted(limits.cellCharacters()))
                : new CellValue.Text(text);
    }

    private CellValue number(int style, String written) {
        if (written.length() > limits.numberCharacters()) {
            return new CellValue.Fault("a number of more than %d characters".formatted(limits.numberCharacters()));
        }
        try {
            var number = CellValue.Number.of(written);
            if (Math.abs((long) number.number().scale()) > LARGEST_EXPONENT) {
                return new CellValue.Fault("a number out of range");
            }
            return styles.isDate(style) ? SerialDates.of(number.number(), from1904) : number;
        } catch (NumberFormatException e) {
            return new CellValue.Fault("a number that cannot be read");
        }
    }

    private static CellValue isoDate(String written) {
        try {
            if (written.length() == 10) {
                return new CellValue.Date(LocalDateTime.parse(written + "T00:00:00"));
            }
            return new CellValue.Date(
                    written.endsWith("Z")
                            ? OffsetDateTime.parse(written).toLocalDateTime()
                            : LocalDateTime.parse(written));
        } catch (DateTimeParseException e) {
            return new CellValue.Fault("a date that cannot be read");
        }
    }

    private static int index(String stored) {
        try {
            return Integer.parseInt(stored.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
