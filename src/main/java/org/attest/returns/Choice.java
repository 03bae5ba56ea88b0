package org.attest.returns;

import org.jspecify.annotations.Nullable;

/** What a person decided: take what the file says, or leave what Attest says. Without a column it is for the whole row. */
public record Choice(ReturnSheet sheet, int row, @Nullable ReturnColumn column, boolean take) {

    public static Choice row(JudgedRow row, boolean take) {
        return new Choice(row.sheet(), row.number(), null, take);
    }

    public static Choice cell(JudgedRow row, JudgedCell cell, boolean take) {
        return new Choice(row.sheet(), row.number(), cell.column(), take);
    }
}
