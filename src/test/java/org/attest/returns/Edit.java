package org.attest.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Changes a workbook as a person would with a spreadsheet program, and saves it as another file. */
final class Edit implements AutoCloseable {

    static final String OUTCOMES = "Outcomes";
    static final String EVIDENCE = "Evidence";

    private final XSSFWorkbook workbook;

    private Edit(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Path of(Path file, Consumer<Edit> changes) {
        try (var in = Files.newInputStream(file);
                var edit = new Edit(new XSSFWorkbook(in))) {
            changes.accept(edit);
            var edited = Files.createTempFile("edited", ".xlsx");
            try (var out = Files.newOutputStream(edited)) {
                edit.workbook.write(out);
            }
            return edited;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    int column(String sheet, String header) {
        for (var cell : sheet(sheet).getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("No column " + header);
    }

    /** The row with this reference. */
    Row row(String sheet, String reference) {
        for (var row : sheet(sheet)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(reference)) {
                return row;
            }
        }
        throw new IllegalArgumentException("No row " + reference);
    }

    Cell cell(String sheet, String reference, String header) {
        return cell(sheet, row(sheet, reference), header);
    }

    private Cell cell(String sheet, Row row, String header) {
        var column = column(sheet, header);
        var cell = row.getCell(column);
        return cell == null ? row.createCell(column) : cell;
    }

    Edit set(String sheet, String reference, String header, @Nullable Object value) {
        write(cell(sheet, reference, header), value);
        return this;
    }

    /** Fills in the first empty row below the table: headers and values by turns. */
    Edit add(String sheet, Object... headersAndValues) {
        var row = emptyRow(sheet(sheet));
        for (int i = 0; i < headersAndValues.length; i += 2) {
            write(cell(sheet, row, (String) headersAndValues[i]), headersAndValues[i + 1]);
        }
        return this;
    }

    private static Row emptyRow(XSSFSheet sheet) {
        for (int i = 1; ; i++) {
            var row = sheet.getRow(i);
            if (row == null) {
                return sheet.createRow(i);
            }
            if (isEmpty(row)) {
                return row;
            }
        }
    }

    private static boolean isEmpty(Row row) {
        for (var cell : row) {
            if (!cell.toString().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static void write(Cell cell, @Nullable Object value) {
        switch (value) {
            case null -> cell.setBlank();
            case LocalDate date -> cell.setCellValue(date);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }
}
