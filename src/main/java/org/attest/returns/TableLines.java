package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;
import org.attest.spreadsheets.Row;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet as they come by: among the first of them the one most like a header, and what stands below it. */
final class TableLines {

    static final int MOST_ROWS = 20_000;

    private static final int FURTHEST_DOWN = 30;
    private static final int MOST_TEXT = 8_000_000;

    private final String sheet;
    private final ColumnMatching matching;
    private final List<Row> first = new ArrayList<>();
    private final List<RawTable.Line> lines = new ArrayList<>();
    private @Nullable Row header;
    private int score;
    private boolean ours;
    private boolean chosen;
    private boolean tooLong;
    private long text;

    TableLines(String sheet, ColumnMatching matching) {
        this.sheet = sheet;
        this.matching = matching;
    }

    void add(Row row) {
        if (chosen) {
            line(row);
            return;
        }
        first.add(row);
        if (first.size() == FURTHEST_DOWN) {
            choose();
        }
    }

    void end() {
        if (!chosen) {
            choose();
        }
    }

    /** Our own list of problems is nobody's table. */
    private void choose() {
        chosen = true;
        ours = !first.isEmpty() && first.getFirst().words(0).equals(ProblemRemarks.HEADING);
        for (var row : first) {
            var filled = filled(row);
            // how many of our columns stand there; where none do, how many words
            var reached = matching.match(TableParser.headers(row)).size() * 1_000 + Math.min(999, filled);
            if (filled > 0 && reached > score) {
                header = row;
                score = reached;
            }
        }
        first.forEach(this::line);
        first.clear();
    }

    private static int filled(Row row) {
        return (int) row.cells().stream()
                .filter(it -> it.value() instanceof CellValue.Text && !it.isBlank())
                .count();
    }

    private void line(Row row) {
        if (header == null || ours || tooLong || row.number() <= header.number()) {
            return;
        }
        var cells = new ArrayList<RawCell>(row.cells().size());
        var filled = false;
        for (var cell : row.cells()) {
            filled |= !filled && isFilled(cell);
            if (!cell.isBlank() || cell.formula()) {
                cells.add(RawCell.of(cell));
            }
        }
        if (filled) {
            cells.forEach(it -> text += it.text().length());
            lines.add(new RawTable.Line(row.number(), row.hidden(), false, cells));
            tooLong = lines.size() > MOST_ROWS || text > MOST_TEXT;
        }
    }

    private static boolean isFilled(Cell cell) {
        return !Normal.isNothing(cell.words());
    }

    boolean isTable() {
        return header != null && !ours;
    }

    boolean isTooLong() {
        return tooLong;
    }

    int score() {
        return score;
    }

    String sheet() {
        return sheet;
    }

    int headerRow() {
        return header == null ? 0 : header.number();
    }

    List<RawTable.Header> headers() {
        return header == null ? List.of() : TableParser.headers(header);
    }

    List<RawTable.Line> lines() {
        return lines;
    }
}
