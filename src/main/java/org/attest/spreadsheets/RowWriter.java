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
    private static final CellDraft NOTHING = new CellDraft(null, Fill.NONE, null);

    private final SheetDraft draft;
    private final StyleBook styles;
    private final boolean isProtected;

    RowWriter(SheetDraft draft, StyleBook styles, boolean isProtected) {
        this.draft = draft;
        this.styles = styles;
        this.isProtected = isProtected;
    }

    /** The header's row, counted from 0: below the lines and an empty row. */
    static int headerRow(SheetDraft draft) {
        return draft.lines().isEmpty() ? 0 : draft.lines().size() + 1;
    }

    void writeTo(RowTarget target) {
        int at = 0;
        for (var line : draft.lines()) {
            target.row(at++);
            writeLine(target, line);
        }
        if (draft.columns().isEmpty()) {
            for (var row : draft.rows()) {
                target.row(at++);
                writeRow(target, row);
            }
            return;
        }
        at = headerRow(draft);
        target.row(at++);
        for (int i = 0; i < draft.columns().size(); i++) {
            write(target, i, CellDraft.locked(draft.columns().get(i).header()), Look.HEADER, true);
        }
        for (var row : draft.rows()) {
            target.row(at++);
            writeRow(target, row);
        }
        for (int i = 0; i < draft.spareRows(); i++) {
            target.row(at++);
            writeRow(target, List.of());
        }
    }

    private void writeLine(RowTarget target, SheetDraft.Line line) {
        for (int i = 0; i < line.cells().size(); i++) {
            write(target, i, line.cells().get(i), line.heading() ? Look.HEADING : Look.LINE, true);
        }
    }

    private void writeRow(RowTarget target, List<CellDraft> cells) {
        int width = Math.max(cells.size(), draft.columns().size());
        for (int i = 0; i < width; i++) {
            var column = i < draft.columns().size() ? draft.columns().get(i) : OUTSIDE;
            write(target, i, i < cells.size() ? cells.get(i) : NOTHING, look(column), column.locked());
        }
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
