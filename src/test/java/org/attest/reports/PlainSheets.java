package org.attest.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook as words and numbers in their places, read and written by POI. */
final class PlainSheets {

    record Sheet(String name, List<Row> rows) {}

    record Row(int number, List<Value> values) {}

    record Value(int column, Object value) {}

    private PlainSheets() {}

    static List<Sheet> read(byte[] file) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheets = new ArrayList<Sheet>();
            book.forEach(sheet -> {
                var rows = new ArrayList<Row>();
                sheet.forEach(row -> {
                    var values = new ArrayList<Value>();
                    row.forEach(it -> values.add(new Value(
                            it.getColumnIndex(),
                            it.getCellType() == CellType.NUMERIC
                                    ? (Object) it.getNumericCellValue()
                                    : it.getStringCellValue())));
                    rows.add(new Row(row.getRowNum(), values));
                });
                sheets.add(new Sheet(sheet.getSheetName(), rows));
            });
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            for (var sheet : sheets) {
                var made = book.createSheet(sheet.name());
                for (var row : sheet.rows()) {
                    var to = made.createRow(row.number());
                    for (var it : row.values()) {
                        var cell = to.createCell(it.column());
                        if (it.value() instanceof Double number) {
                            cell.setCellValue(number);
                        } else {
                            cell.setCellValue(it.value().toString());
                        }
                    }
                }
            }
            book.write(out);
        }
    }
}
