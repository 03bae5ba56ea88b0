package org.attest.returns;

import java.util.List;

/** What became of a filled workbook of a template: the sums, and every row once. */
public record TemplateReceipt(Tally tally, List<Line> lines) {

    public TemplateReceipt {
        lines = List.copyOf(lines);
    }

    /** How one row ended; the reference is empty where it became nothing. */
    public record Line(int row, String title, String reference, RowEnd end, String note) {}
}
