package org.attest.spreadsheets;

/** Where a cell is: rows count from 1 as people see them, columns from 0. Written {@code Outcomes!C7}. */
public record CellPlace(String sheet, int row, int column) {

    /** The letters of a column: 0 is A, 26 is AA. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return sheet + "!" + letters(column) + row;
    }
}
