package org.attest.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it would be with all that the file asks, clearings apart, for nothing is cleared unless somebody ticks it.
 *
 * @param now what Attest holds; null for a new row
 */
record RowAfter(ParsedRow row, List<JudgedCell> cells, ReturnPicture.@Nullable Row now) {

    @Nullable
    CellText value(ReturnColumn column) {
        for (var cell : cells) {
            if (cell.column() == column && isTaken(cell)) {
                return cell.file();
            }
        }
        return now == null ? null : now.cell(column);
    }

    boolean changes(ReturnColumn column) {
        return cells.stream().anyMatch(it -> it.column() == column && isTaken(it));
    }

    boolean changesAny() {
        return cells.stream().anyMatch(RowAfter::isTaken);
    }

    /** What somebody should do about a cell of it. */
    Problem problem(ProblemKind kind, ReturnColumn column, String expected) {
        var value = value(column);
        return new Problem(kind, row.place(column), value == null ? "nothing" : value.words(), expected);
    }

    private static boolean isTaken(JudgedCell cell) {
        return cell.end() == CellEnd.CHANGE || (cell.end() == CellEnd.CONFLICT && cell.file() != null);
    }
}
