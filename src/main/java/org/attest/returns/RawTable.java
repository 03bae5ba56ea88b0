package org.attest.returns;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.shared.Sha256;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellPlace;

/** A table as it came, word for word: its sheet, its header and the rows below. */
record RawTable(String sheet, int headerRow, List<Header> headers, List<Line> lines, List<Problem> problems) {

    RawTable {
        headers = List.copyOf(headers);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** What stands above a column, counted from 0. */
    record Header(int column, String words) {}

    /** One row below the header. */
    record Line(int number, boolean hidden, boolean merged, List<RawCell> cells) {

        Line {
            cells = List.copyOf(cells);
        }
    }

    /** The columns of a table alike carry the same headers in the same order; its match is remembered under this. */
    String shape() {
        return Sha256.ofLines(headers.stream().map(it -> it.column() + " " + Normal.folded(it.words())))
                .hex();
    }

    /** The cells of a row by the columns to which they were matched. */
    Map<String, Cell> cells(Line line, Map<String, Integer> matched) {
        var byColumn = new TreeMap<Integer, RawCell>();
        line.cells().forEach(it -> byColumn.put(it.column(), it));
        var cells = new TreeMap<String, Cell>();
        matched.forEach((key, column) -> {
            var cell = byColumn.get(column);
            if (cell != null) {
                cells.put(key, cell.at(new CellPlace(sheet, line.number(), column)));
            }
        });
        return cells;
    }
}
