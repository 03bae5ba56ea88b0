package org.attest.spreadsheets;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What a cell holds, as the file says it and before anybody judges it. */
public sealed interface CellValue {

    /** As a person would read it; empty for a blank cell. Dates are written year first: 2026-11-30. */
    String words();

    /** Text exactly as written, blanks at its ends included. */
    record Text(String text) implements CellValue {
        @Override
        public String words() {
            return text;
        }
    }

    /** A number; {@code asWritten} is the file's own spelling, such as {@code 1E5}. */
    record Number(BigDecimal number, String asWritten) implements CellValue {

        private static final int SURELY_AN_INT = 9;
        private static final String WHOLE = ".0";

        /** @throws NumberFormatException when no number is written there */
        public static Number of(String written) {
            var digits = digits(written);
            if (digits == 0) {
                return new Number(new BigDecimal(written), written);
            }
            var count = Integer.parseInt(written, 0, digits, 10);
            return new Number(
                    digits == written.length() ? BigDecimal.valueOf(count) : BigDecimal.valueOf(10L * count, 1),
                    written);
        }

        /** Most numbers are small and whole, and written as {@code 3} or {@code 3.0}: how many digits; nought for others. */
        private static int digits(String written) {
            var end = written.endsWith(WHOLE) ? written.length() - WHOLE.length() : written.length();
            if (end == 0 || end > SURELY_AN_INT || end > 1 && written.charAt(0) == '0') {
                return 0;
            }
            for (var i = 0; i < end; i++) {
                if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                    return 0;
                }
            }
            return end;
        }

        @Override
        public String words() {
            var digits = digits(asWritten);
            return digits > 0
                    ? asWritten.substring(0, digits)
                    : number.stripTrailingZeros().toPlainString();
        }
    }

    /** A date or a moment, without a time zone. */
    record Date(LocalDateTime moment) implements CellValue {
        @Override
        public String words() {
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString().replace('T', ' ');
        }
    }

    /** True or false, ticked or not. */
    record Truth(boolean isTrue) implements CellValue {
        @Override
        public String words() {
            return isTrue ? "TRUE" : "FALSE";
        }
    }

    /** Nothing usable: an error value such as {@code #N/A}, a formula without a result, a text beyond the limit. */
    record Fault(String what) implements CellValue {
        @Override
        public String words() {
            return what;
        }
    }

    /** Nothing at all. */
    record Blank() implements CellValue {
        @Override
        public String words() {
            return "";
        }
    }
}
