package org.attest.spreadsheets;

import java.util.List;

/**
 * How the sheet that lists remarks looks, and how earlier ones of ours are known again.
 *
 * @param name of the sheet
 * @param heading its first cell, by which it is known
 * @param sentence below the heading
 * @param columns of the list
 * @param linked which of them leads to the cell, counted from 0
 * @param mark with which the comment of each remark begins
 */
public record RemarkList(String name, String heading, String sentence, List<Column> columns, int linked, String mark) {

    public RemarkList {
        columns = List.copyOf(columns);
    }

    /** A header with the width of its column in letters. */
    public record Column(String header, int width) {}

    /** Whether a sheet with this first cell is such a list. */
    public boolean isOurs(String firstCell) {
        return firstCell.equals(heading);
    }
}
