package org.attest.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a sheet; a column that the sheet does not have is not among its cells, unlike a blank cell. */
record ParsedRow(ReturnSheet sheet, int number, boolean merged, List<ParsedCell> cells) {

    ParsedRow {
        cells = List.copyOf(cells);
    }

    @Nullable
    ParsedCell cell(ReturnColumn column) {
        return cells.stream().filter(it -> it.column() == column).findFirst().orElse(null);
    }

    boolean has(ReturnColumn column) {
        return cell(column) != null;
    }

    /** Nothing filled in by anybody: such rows do not count. */
    boolean isEmpty() {
        return cells.stream().filter(it -> !it.column().isInformation()).allMatch(it -> it.isBlank() && !it.formula());
    }

    String place() {
        return sheet.title() + "!" + number;
    }

    /** Where a column's cell is, or the row when there is none. */
    String place(ReturnColumn column) {
        var cell = cell(column);
        return cell == null ? place() : cell.place();
    }
}
