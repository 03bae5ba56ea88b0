package org.attest.spreadsheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Days and moments from the numbers that spreadsheets keep for them. */
final class SerialDates {

    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    /** Until the 29 February 1900 that spreadsheets invented, their count is one day short. */
    private static final LocalDate EARLY_1900 = LocalDate.of(1899, 12, 31);

    private static final BigDecimal INVENTED_DAY = BigDecimal.valueOf(60);
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private SerialDates() {}

    static CellValue of(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(END) >= 0) {
            return new CellValue.Fault("a date outside the calendar");
        }
        var start = from1904 ? FROM_1904 : serial.compareTo(INVENTED_DAY) < 0 ? EARLY_1900 : FROM_1900;
        var days = serial.setScale(0, RoundingMode.FLOOR);
        var seconds = serial.subtract(days).multiply(SECONDS).setScale(0, RoundingMode.HALF_UP);
        return new CellValue.Date(
                start.plusDays(days.longValueExact()).atStartOfDay().plusSeconds(seconds.longValueExact()));
    }
}
