package org.attest.returns;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.shared.Sha256;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellPlace;
import org.jspecify.annotations.Nullable;

/** A table as it came, word for word: its sheet, its header and the rows below. */
record RawTable(String sheet, int headerRow, List<Header> headers, List<Line> lines, List<Problem> problems) {

    RawTable {
        headers = List.copyOf(headers);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** What stands above a column, counted from 0. */
    record Header(int column, String words) {}

    /** Where a row stands that was counted on from another sheet. */
    record From(String sheet, int row) {}

    /** One row below the header; without {@code from} it stands in the table's own sheet, under its number. */
    record Line(
            int number,
            boolean hidden,
            boolean merged,
            List<RawCell> cells,
            @Nullable From from) {

        Line {
            cells = List.copyOf(cells);
        }

        Line(int number, boolean hidden, boolean merged, List<RawCell> cells) {
            this(number, hidden, merged, cells, null);
        }
    }

    private From place(Line line) {
        var from = line.from();
        return from == null ? new From(sheet, line.number()) : from;
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
        var place = place(line);
        matched.forEach((key, column) -> {
            var cell = byColumn.get(column);
            if (cell != null) {
                cells.put(key, cell.at(new CellPlace(place.sheet(), place.row(), column)));
            }
        });
        return cells;
    }
}
