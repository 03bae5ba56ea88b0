package org.attest.returns;

import java.util.Map;
import org.attest.spreadsheets.CellPlace;

/** Rows without a reference of their own, known by what they are about: a reading by its measure and its month. */
final class NamedRows {

    private static final CellPlace ANYWHERE = new CellPlace("", 1, 0);

    private NamedRows() {}

    static String reading(Map<String, CellText> cells) {
        return named(words(cells, ReadingColumns.MEASURE), words(cells, ReadingColumns.PERIOD));
    }

    private static String words(Map<String, CellText> cells, String column) {
        return cells.getOrDefault(column, CellText.of("")).words();
    }

    /** As the file writes it; a month however it is written, or made a day of by a spreadsheet program. */
    static String of(ParsedRow row) {
        var measure = row.cell(ReturnColumn.MEASURE);
        var period = row.cell(ReturnColumn.PERIOD);
        return named(measure == null ? "" : measure.text(), period == null ? "" : month(period));
    }

    private static String month(ParsedCell cell) {
        var raw = new RawCell(0, cell.kind(), cell.text(), false).at(ANYWHERE);
        var month = cell.isBlank() ? null : MonthReading.month(raw).value();
        return month == null ? cell.text() : month.words();
    }

    private static String named(String measure, String month) {
        var both = Normal.line(measure) + ", " + Normal.line(month);
        return both.equals(", ") ? "" : both;
    }
}
