package org.attest.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Turns a draft into an .xlsx file: POI makes the sheets and their set-up, into which the rows are streamed. Texts are
 * shared, as spreadsheet programs write them, but in long workbooks, where each would be held until the end.
 */
final class SheetWriter {

    private static final int LONG = 2_000;
    private static final String LISTS = "Lists";
    private static final String NO_ROWS = "<sheetData/>";

    private final WorkbookDraft draft;
    private final Map<String, String> listNames = new HashMap<>();

    SheetWriter(WorkbookDraft draft) {
        this.draft = draft;
    }

    void writeTo(OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            describe(book);
            var sheets = new HashMap<SheetDraft, String>();
            for (var sheet : draft.sheets()) {
                sheets.put(sheet, created(book, sheet.name()).getSheetName());
            }
            writeLists(book);
            var styles = new StyleBook(book);
            for (var sheet : draft.sheets()) {
                new SheetSetUp(draft, sheet, listNames).apply(book.getSheet(sheets.get(sheet)), styles);
            }
            hideSheets(book);
            if (draft.isProtected()) {
                book.lockStructure();
            }
            var texts = isLong() ? null : new SharedTexts(book.getSharedStringSource());
            for (var sheet : draft.sheets()) {
                rows(sheet, styles).writeTo(texts == null ? RowTarget.STYLES_ONLY : texts);
            }
            var parts = new HashMap<String, SheetDraft>();
            sheets.forEach((sheet, name) -> parts.put(part(book, name), sheet));
            stream(book, parts, styles, texts, out);
        }
    }

    private RowWriter rows(SheetDraft sheet, StyleBook styles) {
        return new RowWriter(sheet, styles, draft.isProtected());
    }

    private static String part(XSSFWorkbook book, String sheet) {
        return book.getSheet(sheet).getPackagePart().getPartName().getName().substring(1);
    }

    /** POI writes every part of the workbook; where it would write rows, which are none, ours stream by. */
    private void stream(
            XSSFWorkbook book,
            Map<String, SheetDraft> parts,
            StyleBook styles,
            @Nullable SharedTexts texts,
            OutputStream out)
            throws IOException {
        var empty = new ByteArrayOutputStream();
        book.write(empty);
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        try (var from = new ZipInputStream(new ByteArrayInputStream(empty.toByteArray()))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var sheet = parts.get(entry.getName());
                if (sheet == null) {
                    from.transferTo(zip);
                } else {
                    stream(new String(from.readAllBytes(), StandardCharsets.UTF_8), rows(sheet, styles), texts, zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static void stream(String empty, RowWriter rows, @Nullable SharedTexts texts, OutputStream out)
            throws IOException {
        var at = empty.indexOf(NO_ROWS);
        if (at < 0) {
            throw new IllegalStateException("A sheet has no place for its rows");
        }
        out.write(empty.substring(0, at).getBytes(StandardCharsets.UTF_8));
        var streamed = new StreamedRows(out, texts);
        rows.writeTo(streamed);
        streamed.end();
        out.write(empty.substring(at + NO_ROWS.length()).getBytes(StandardCharsets.UTF_8));
    }

    private boolean isLong() {
        return draft.sheets().stream().anyMatch(it -> it.rows().size() > LONG);
    }

    private void describe(XSSFWorkbook book) {
        var core = book.getProperties().getCoreProperties();
        core.setCreator("Attest");
        core.setTitle(EscapedText.encode(draft.title()));
        core.setCategory(draft.marking().words());
        var custom = book.getProperties().getCustomProperties();
        draft.properties().forEach((name, text) -> custom.addProperty(name, EscapedText.encode(text)));
    }

    private static XSSFSheet created(XSSFWorkbook book, String name) {
        return book.createSheet(WorkbookUtil.createSafeSheetName(name));
    }

    private void writeLists(XSSFWorkbook book) {
        if (draft.lists().isEmpty()) {
            return;
        }
        var sheet = created(book, LISTS);
        var column = 0;
        for (var list : draft.lists().entrySet()) {
            var choices = list.getValue();
            for (int row = 0; row < choices.size(); row++) {
                var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                line.createCell(column).setCellValue(EscapedText.encode(choices.get(row)));
            }
            name(book, list.getKey(), column, Math.max(1, choices.size()));
            column++;
        }
        sheet.enableLocking();
        book.setSheetHidden(book.getSheetIndex(sheet), true);
    }

    private void name(XSSFWorkbook book, String list, int column, int rows) {
        var name = book.createName();
        name.setNameName("list_" + list.replaceAll("[^A-Za-z0-9]", "_"));
        var first = new CellReference(LISTS, 0, column, true, true);
        var last = new CellReference(LISTS, rows - 1, column, true, true);
        name.setRefersToFormula(new AreaReference(first, last, book.getSpreadsheetVersion()).formatAsString());
        listNames.put(list, name.getNameName());
    }

    private void hideSheets(XSSFWorkbook book) {
        for (int i = 0; i < draft.sheets().size(); i++) {
            book.setSheetHidden(i, draft.sheets().get(i).hidden());
        }
        book.setActiveSheet(0);
    }
}
