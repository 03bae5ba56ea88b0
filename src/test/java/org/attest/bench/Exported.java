package org.attest.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.attest.shared.Marking;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;

/** The same rows as a workbook to send out, with borders, a coloured header, widths, a frozen row and a filter. */
final class Exported {

    private static final int WIDTH = 32;
    private static final int LONGEST = 10_000;
    private static final int FIRST_NUMBER = 6;

    private Exported() {}

    /** By our own door, which adds what is to be printed and checks for what people type. */
    static void ours(Path file, List<List<Object>> rows) {
        written(file, out -> {
            var draft = new WorkbookDraft("Risks", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
            var sheet = draft.sheet("Risks");
            for (var column = 0; column < RiskFile.HEADERS.size(); column++) {
                var header = RiskFile.HEADERS.get(column);
                sheet.column(
                        column < FIRST_NUMBER
                                ? ColumnDraft.text(header, WIDTH, LONGEST)
                                : ColumnDraft.number(header, WIDTH));
            }
            rows.forEach(it -> sheet.row(it.toArray()));
            draft.writeTo(out);
        });
    }

    /** By POI's streaming workbook as it comes. */
    static void poi(Path file, List<List<Object>> rows) {
        written(file, out -> {
            try (var book = new SXSSFWorkbook()) {
                var header = style(book);
                header.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
                header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                var text = style(book);
                text.setDataFormat(book.createDataFormat().getFormat("@"));
                var number = style(book);
                var sheet = book.createSheet("Risks");
                for (var column = 0; column < RiskFile.HEADERS.size(); column++) {
                    sheet.setColumnWidth(column, WIDTH * 256);
                }
                sheet.createFreezePane(0, 1);
                sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, RiskFile.HEADERS.size() - 1));
                fill(sheet.createRow(0), RiskFile.HEADERS, header, header);
                for (var row = 0; row < rows.size(); row++) {
                    fill(sheet.createRow(row + 1), rows.get(row), text, number);
                }
                book.write(out);
            }
        });
    }

    private static CellStyle style(SXSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static void fill(Row row, List<?> values, CellStyle text, CellStyle number) {
        for (var column = 0; column < values.size(); column++) {
            var cell = row.createCell(column);
            switch (values.get(column)) {
                case Integer it -> {
                    cell.setCellValue(it);
                    cell.setCellStyle(number);
                }
                case Object it -> {
                    cell.setCellValue(it.toString());
                    cell.setCellStyle(text);
                }
            }
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void written(Path file, Writing writing) {
        try (var out = Files.newOutputStream(file)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
