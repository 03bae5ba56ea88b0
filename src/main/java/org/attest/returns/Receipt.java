package org.attest.returns;

import java.util.List;

/** What became of a returned workbook: the sums, and every row once. */
public record Receipt(Taken taken, Tally tally, List<Line> lines) {

    public Receipt {
        lines = List.copyOf(lines);
    }

    /** How one row ended; the note says why it was left out or sent back, or what it became. */
    public record Line(ReturnSheet sheet, int row, String reference, RowEnd end, String note) {}
}
