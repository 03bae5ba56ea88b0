package org.attest.spreadsheets;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a sheet from top to bottom, counted from 0, and their cells from left to right. */
interface RowTarget {

    /** @param lines that the longest of its texts takes in its column */
    void row(int number, int lines);

    /** @param content text, a day, a moment, a number, a truth, or null */
    void cell(int column, @Nullable Object content, XSSFCellStyle style);

    /** Keeps nothing: afterwards every style that the sheet needs is made. */
    RowTarget STYLES_ONLY = new RowTarget() {
        @Override
        public void row(int number, int lines) {}

        @Override
        public void cell(int column, @Nullable Object content, XSSFCellStyle style) {}
    };
}
