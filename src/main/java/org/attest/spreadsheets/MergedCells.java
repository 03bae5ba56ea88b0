package org.attest.spreadsheets;

/** Cells merged into one: only the first holds a value, the others are blank. */
public record MergedCells(CellPlace first, CellPlace last) {

    public boolean holds(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }
}
