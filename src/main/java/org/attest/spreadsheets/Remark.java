package org.attest.spreadsheets;

import java.util.List;

/**
 * Something to be said of one place of a workbook. Row 0 says it of the whole sheet, a sheet that the workbook does not have
 * of the whole file.
 *
 * @param row from 1 as people see it
 * @param column from 0
 * @param comment what is written into the cell; empty when it is only listed
 * @param listed its line in the list, one text for each column
 */
public record Remark(String sheet, int row, int column, String comment, List<String> listed) {

    public Remark {
        listed = List.copyOf(listed);
    }
}
