package org.attest.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns a draft into an .xlsx file: sheets and their set-up first, then the rows, streamed when there are many. */
final class SheetWriter {

    private static final int STREAMED_FROM = 2_000;
    private static final String LISTS = "Lists";

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
            try (var streamed = isLong() ? new SXSSFWorkbook(book, 500, true) : book) {
                writeRows(streamed, sheets, styles);
                streamed.write(out);
            }
        }
    }

    private void writeRows(Workbook book, Map<SheetDraft, String> names, StyleBook styles) {
        for (var sheet : draft.sheets()) {
            new RowWriter(sheet, styles, draft.isProtected()).writeTo(book.getSheet(names.get(sheet)));
        }
    }

    private boolean isLong() {
        return draft.sheets().stream().anyMatch(it -> it.rows().size() > STREAMED_FROM);
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
