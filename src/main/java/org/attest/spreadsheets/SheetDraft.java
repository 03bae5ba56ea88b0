package org.attest.spreadsheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet to be written: lines of free text, then a table with a frozen header row. Without lines the header stands in
 * row 1.
 */
public final class SheetDraft {

    /** A line of free text above the table, its texts from the first column on. */
    record Line(boolean heading, List<CellDraft> cells) {}

    private final String name;
    private final boolean hidden;
    private final List<Line> lines = new ArrayList<>();
    private final List<ColumnDraft> columns = new ArrayList<>();
    private final List<List<CellDraft>> rows = new ArrayList<>();
    private int spareRows;

    SheetDraft(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    public SheetDraft column(ColumnDraft column) {
        columns.add(column);
        return this;
    }

    /** One row: text, dates, numbers, truths, blanks (null), or a {@link CellDraft} around any of these. */
    public SheetDraft row(@Nullable Object... cells) {
        var drafted = new CellDraft[cells.length];
        Arrays.setAll(drafted, it -> drafted(cells[it]));
        rows.add(List.of(drafted));
        return this;
    }

    /** A line of text, locked unless a {@link CellDraft} says otherwise: usually a label and what it says. */
    public SheetDraft note(@Nullable Object... cells) {
        lines.add(new Line(false, Arrays.stream(cells).map(SheetDraft::drafted).toList()));
        return this;
    }

    public SheetDraft heading(String text) {
        lines.add(new Line(true, List.of(drafted(text))));
        return this;
    }

    /** Empty rows below the others, open for typing, with the same drop-downs. */
    public SheetDraft spareRows(int count) {
        spareRows = count;
        return this;
    }

    private static CellDraft drafted(@Nullable Object cell) {
        return cell instanceof CellDraft it ? it : new CellDraft(cell, Fill.NONE, null);
    }

    String name() {
        return name;
    }

    boolean hidden() {
        return hidden;
    }

    List<Line> lines() {
        return lines;
    }

    List<ColumnDraft> columns() {
        return columns;
    }

    List<List<CellDraft>> rows() {
        return rows;
    }

    int spareRows() {
        return spareRows;
    }
}
