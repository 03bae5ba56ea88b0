package org.attest.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.attest.shared.Marking;
import org.attest.spreadsheets.CellDraft;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;

/** Draws a return workbook from what Attest holds. */
final class WorkbookMaking {

    private static final String HANDLING =
            "Handle under your organisation's rules. Nothing in this file is the national submission.";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,14}(\\.[0-9]{1,14})?");

    private final UUID workbook;
    private final Cover cover;
    private final ReturnPicture picture;
    private final Choices choices;

    /** What the first sheet says about the workbook. */
    record Cover(String organisation, String code, String year, String version, String madeBy, String madeOn) {}

    WorkbookMaking(UUID workbook, Cover cover, ReturnPicture picture, Choices choices) {
        this.workbook = workbook;
        this.cover = cover;
        this.picture = picture;
        this.choices = choices;
    }

    void writeTo(OutputStream out) throws IOException {
        var draft = new WorkbookDraft(
                        "DSPT return " + cover.code() + " " + cover.year(), Marking.OFFICIAL_SENSITIVE, HANDLING)
                .property(ReturnLayout.WORKBOOK_PROPERTY, workbook.toString())
                .property(ReturnLayout.SCHEMA_PROPERTY, Integer.toString(ReturnLayout.SCHEMA));
        start(draft.sheet(ReturnLayout.START));
        for (var sheet : picture.sheets()) {
            fill(sheet, draft.sheet(sheet.title()));
        }
        lists(draft);
        draft.hiddenSheet(ReturnLayout.HIDDEN_SHEET)
                .note(ReturnLayout.WORKBOOK_PROPERTY, workbook.toString())
                .note(ReturnLayout.SCHEMA_PROPERTY, Integer.toString(ReturnLayout.SCHEMA));
        draft.writeTo(out);
    }

    private void start(SheetDraft start) {
        start.heading("DSPT return of " + cover.organisation())
                .note("Organisation", cover.organisation())
                .note(ReturnLayout.CODE_LABEL, cover.code())
                .note(ReturnLayout.YEAR_LABEL, cover.year())
                .note(ReturnLayout.VERSION_LABEL, cover.version())
                .note("Made by", cover.madeBy())
                .note("Made on", cover.madeOn())
                .note("Marking", Marking.OFFICIAL_SENSITIVE.words())
                .note("Handling", HANDLING)
                .heading("How to fill it in");
        StartHere.HOW_TO.forEach(start::note);
        start.heading("Declaration").note(StartHere.DECLARATION);
        start.note("Name", CellDraft.open(null));
        start.note("Date", CellDraft.open(null));
    }

    private void fill(ReturnSheet sheet, SheetDraft draft) {
        sheet.columns().forEach(it -> draft.column(column(it)));
        for (var row : picture.rows(sheet)) {
            var cells = new ArrayList<@Nullable Object>();
            sheet.columns().forEach(it -> cells.add(content(it, row.cell(it))));
            draft.row(cells.toArray());
        }
        if (sheet.takesNewRows()) {
            draft.spareRows(sheet == ReturnSheet.EVIDENCE ? ReturnLayout.SPARE_EVIDENCE : ReturnLayout.SPARE_ROWS);
        }
    }

    private @Nullable Object content(ReturnColumn column, @Nullable CellText text) {
        if (text == null) {
            return null;
        }
        return switch (kind(column)) {
            case DATE -> LocalDate.parse(text.value());
            case NUMBER -> isExact(text.value()) ? new BigDecimal(text.value()) : text.words();
            case TEXT -> text.words();
        };
    }

    /** A spreadsheet keeps 15 digits. */
    private static boolean isExact(String number) {
        return NUMBER.matcher(number).matches() && new BigDecimal(number).precision() <= 15;
    }

    private ColumnDraft.Kind kind(ReturnColumn column) {
        return column.content() == ReturnColumn.Content.DATE
                ? ColumnDraft.Kind.DATE
                : choices.registers().isFigure(column) ? ColumnDraft.Kind.NUMBER : ColumnDraft.Kind.TEXT;
    }

    private ColumnDraft column(ReturnColumn column) {
        var list = choices.of(column).isEmpty() ? null : listName(column);
        var free = list == null && !column.isLocked() && kind(column) == ColumnDraft.Kind.TEXT;
        return new ColumnDraft(
                column.header(),
                column.width(),
                kind(column),
                column.isLocked(),
                list,
                free ? Integer.valueOf(column.longest()) : null);
    }

    private void lists(WorkbookDraft draft) {
        for (var sheet : picture.sheets()) {
            for (var column : sheet.columns()) {
                var words = choices.of(column).stream()
                        .map(Choices.Option::words)
                        .distinct()
                        .toList();
                if (!words.isEmpty()) {
                    draft.list(listName(column), words);
                }
            }
        }
    }

    /** A name that no cell has, such as {@code List_LEVEL}. */
    private static String listName(ReturnColumn column) {
        return "List_" + column.name();
    }
}
