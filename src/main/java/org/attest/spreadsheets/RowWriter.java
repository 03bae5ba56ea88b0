package org.attest.spreadsheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.attest.spreadsheets.StyleBook.Look;
import org.jspecify.annotations.Nullable;

/** Says the lines, the header and the rows of one sheet, from top to bottom, each cell with its style. */
final class RowWriter {

    /** Before this day Excel and other programs count days differently, so a date is written as text. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private static final ColumnDraft OUTSIDE = ColumnDraft.locked("", 10);
    private static final int LINES_OF_A_HEADING = 2;

    private static final CellDraft NOTHING = new CellDraft(null, Fill.NONE, null);

    private final SheetDraft draft;
    private final StyleBook styles;
    private final boolean isProtected;
    private final int[] widths;

    RowWriter(SheetDraft draft, StyleBook styles, boolean isProtected) {
        this.draft = draft;
        this.styles = styles;
        this.isProtected = isProtected;
        this.widths = SheetSetUp.widths(draft);
    }

    /** The header's row, counted from 0: below the lines and an empty row. */
    static int headerRow(SheetDraft draft) {
        return draft.lines().isEmpty() ? 0 : draft.lines().size() + 1;
    }

    void writeTo(RowTarget target) {
        int at = 0;
        for (var line : draft.lines()) {
            writeLine(target, at++, line);
        }
        if (draft.columns().isEmpty()) {
            for (var row : draft.rows()) {
                writeRow(target, at++, row);
            }
            return;
        }
        at = headerRow(draft);
        var headers = draft.columns().stream()
                .map(it -> CellDraft.locked(it.header()))
                .toList();
        target.row(at++, linesOf(headers));
        for (int i = 0; i < headers.size(); i++) {
            write(target, i, headers.get(i), Look.HEADER, true);
        }
        for (var row : draft.rows()) {
            writeRow(target, at++, row);
        }
        for (int i = 0; i < draft.spareRows(); i++) {
            writeRow(target, at++, List.of());
        }
    }

    private void writeLine(RowTarget target, int at, SheetDraft.Line line) {
        var layout = LineLayout.of(draft, line);
        target.row(at, linesOf(layout, line.cells()));
        for (int i = 0; i < line.cells().size(); i++) {
            write(target, i, line.cells().get(i), look(layout), true);
        }
    }

    private int linesOf(LineLayout layout, List<CellDraft> cells) {
        return switch (layout) {
            case HEADING -> LINES_OF_A_HEADING;
            case SPILLING -> 1;
            case SPANNING -> WrappedText.lines(String.valueOf(cells.getFirst().content()), LineLayout.across(draft));
            case IN_COLUMNS -> linesOf(cells);
        };
    }

    private static Look look(LineLayout layout) {
        return switch (layout) {
            case HEADING -> Look.HEADING;
            case SPILLING -> Look.SPILLING;
            case SPANNING, IN_COLUMNS -> Look.LINE;
        };
    }

    private void writeRow(RowTarget target, int at, List<CellDraft> cells) {
        target.row(at, linesOf(cells));
        int width = Math.max(cells.size(), draft.columns().size());
        for (int i = 0; i < width; i++) {
            var column = i < draft.columns().size() ? draft.columns().get(i) : OUTSIDE;
            write(target, i, i < cells.size() ? cells.get(i) : NOTHING, look(column), column.locked());
        }
    }

    /** How many lines a row needs: programs other than Excel do not always work it out when they open a file. */
    private int linesOf(List<CellDraft> cells) {
        var most = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).content() instanceof String it) {
                most = Math.max(most, WrappedText.lines(it, i < widths.length ? widths[i] : OUTSIDE.width()));
            }
        }
        return most;
    }

    private static Look look(ColumnDraft column) {
        return switch (column.kind()) {
            case TEXT -> Look.TEXT;
            case DATE -> Look.DATE;
            case NUMBER -> Look.NUMBER;
        };
    }

    private void write(RowTarget target, int column, CellDraft drafted, Look usual, boolean columnLocked) {
        var content = drafted.content() instanceof LocalDate it && it.isBefore(FIRST_SAFE_DAY)
                ? it.toString()
                : drafted.content();
        var ownLock = drafted.locked();
        var locked = isProtected && (ownLock == null ? columnLocked : ownLock);
        var quoted = content instanceof String it && EscapedText.looksLikeFormula(it);
        var style = styles.get(look(content, usual), locked, drafted.fill(), quoted);
        target.cell(column, content, style);
    }

    private static Look look(@Nullable Object content, Look usual) {
        return switch (content) {
            case LocalDate _ -> Look.DATE;
            case LocalDateTime _ -> Look.MOMENT;
            case Number _ -> Look.NUMBER;
            case null, default -> usual;
        };
    }
}
