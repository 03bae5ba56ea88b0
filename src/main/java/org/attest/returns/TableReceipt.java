package org.attest.returns;

import java.util.List;

/** What became of a brought table: the sums, and every row once. */
public record TableReceipt(TableTaken taken, Tally tally, List<Line> lines) {

    public TableReceipt {
        lines = List.copyOf(lines);
    }

    /** How one row ended; the reference is empty where it became nothing, the note says why. */
    public record Line(int row, String title, String reference, RowEnd end, String note) {}
}
