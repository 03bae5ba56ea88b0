package org.attest.spreadsheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.attest.spreadsheets.StyleBook.Look;
import org.jspecify.annotations.Nullable;

/** Writes the lines, the header and the rows of one sheet. */
final class RowWriter {

    /** Before this day Excel and other programs count days differently, so a date is written as text. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

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

    void writeTo(Sheet sheet) {
        int at = 0;
        for (var line : draft.lines()) {
            writeLine(sheet.createRow(at++), line);
        }
        if (draft.columns().isEmpty()) {
            draft.rows().forEach(it -> writeRow(sheet.createRow(sheet.getPhysicalNumberOfRows()), it));
            return;
        }
        at = headerRow(draft);
        var header = sheet.createRow(at++);
        for (int i = 0; i < draft.columns().size(); i++) {
            write(header.createCell(i), CellDraft.locked(draft.columns().get(i).header()), Look.HEADER, true);
        }
        for (var row : draft.rows()) {
            writeRow(sheet.createRow(at++), row);
        }
        for (int i = 0; i < draft.spareRows(); i++) {
            writeRow(sheet.createRow(at++), List.of());
        }
    }

    private void writeLine(Row row, SheetDraft.Line line) {
        for (int i = 0; i < line.cells().size(); i++) {
            write(row.createCell(i), line.cells().get(i), line.heading() ? Look.HEADING : Look.LINE, true);
        }
    }

    private void writeRow(Row row, List<CellDraft> cells) {
        int width = Math.max(cells.size(), draft.columns().size());
        for (int i = 0; i < width; i++) {
            var column = i < draft.columns().size() ? draft.columns().get(i) : ColumnDraft.locked("", 10);
            var cell = i < cells.size() ? cells.get(i) : new CellDraft(null, Fill.NONE, null);
            write(row.createCell(i), cell, look(column), column.locked());
        }
    }

    private static Look look(ColumnDraft column) {
        return switch (column.kind()) {
            case TEXT -> Look.TEXT;
            case DATE -> Look.DATE;
            case NUMBER -> Look.NUMBER;
        };
    }

    private void write(Cell cell, CellDraft drafted, Look usual, boolean columnLocked) {
        var content = drafted.content() instanceof LocalDate it && it.isBefore(FIRST_SAFE_DAY)
                ? it.toString()
                : drafted.content();
        var ownLock = drafted.locked();
        var locked = isProtected && (ownLock == null ? columnLocked : ownLock);
        var quoted = content instanceof String it && EscapedText.looksLikeFormula(it);
        cell.setCellStyle(styles.get(new StyleBook.Key(look(content, usual), locked, drafted.fill(), quoted)));
        put(cell, content);
    }

    private static Look look(@Nullable Object content, Look usual) {
        return switch (content) {
            case LocalDate _ -> Look.DATE;
            case LocalDateTime _ -> Look.MOMENT;
            case Number _ -> Look.NUMBER;
            case null, default -> usual;
        };
    }

    private static void put(Cell cell, @Nullable Object content) {
        switch (content) {
            case null -> cell.setBlank();
            case LocalDate it -> cell.setCellValue(it);
            case LocalDateTime it -> cell.setCellValue(it);
            case Number it -> cell.setCellValue(it.doubleValue());
            case Boolean it -> cell.setCellValue(it);
            case Object it -> putText(cell, it.toString());
        }
    }

    private static void putText(Cell cell, String text) {
        if (text.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(EscapedText.encode(text));
        }
    }
}
