package org.attest.spreadsheets;

import java.util.List;

/**
 * One row with its filled cells from left to right; {@code number} counts from 1 as people see it. Rows that a filter or
 * a person hid are rows like all others.
 */
public record Row(String sheet, int number, boolean hidden, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 0; a blank one where the row has none. */
    public Cell at(int column) {
        for (var cell : cells) {
            if (cell.place().column() == column) {
                return cell;
            }
        }
        return new Cell(new CellPlace(sheet, number, column), new CellValue.Blank(), false);
    }

    /** What stands in a column, as a person would read it; empty where nothing does. */
    public String words(int column) {
        return at(column).words();
    }

    /** The number of columns up to the last filled one. */
    public int width() {
        return cells.isEmpty() ? 0 : cells.getLast().place().column() + 1;
    }
}
