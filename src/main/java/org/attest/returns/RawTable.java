package org.attest.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

        /** The same with cells that were merged. */
        Line merging() {
            return new Line(number, hidden, true, cells, from);
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

    /** The keys of columns by the file's column in which each was found; null where none was. */
    @Nullable
    String[] keys(Map<String, Integer> matched) {
        return keys(matched, matched.keySet());
    }

    /** The same of some columns only. */
    @Nullable
    String[] keys(Map<String, Integer> matched, Set<String> wanted) {
        var keys = new String
                [matched.values().stream().mapToInt(it -> it + 1).max().orElse(0)];
        matched.forEach((key, column) -> {
            if (wanted.contains(key)) {
                keys[column] = key;
            }
        });
        return keys;
    }

    /** The cells of a row by the columns to which they were matched, as {@link #keys} says. */
    Map<String, Cell> cells(Line line, @Nullable String[] keys) {
        var cells = new HashMap<String, Cell>(2 * keys.length);
        var place = place(line);
        for (var cell : line.cells()) {
            var key = cell.column() < keys.length ? keys[cell.column()] : null;
            if (key != null) {
                cells.put(key, cell.at(new CellPlace(place.sheet(), place.row(), cell.column())));
            }
        }
        return cells;
    }
}
