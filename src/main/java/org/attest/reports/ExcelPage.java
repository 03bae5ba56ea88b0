package org.attest.reports;

import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet under construction: a title, then rows; marked at the top and the bottom, set up to be printed. */
final class ExcelPage {

    private final XSSFSheet sheet;
    private final ExcelLook look;
    private int next;

    /** What stands in one cell; a number stays a number. */
    sealed interface Value {
        record Text(String text, Tint tint, boolean centred) implements Value {}

        record Number(int number) implements Value {}

        static Value text(String text) {
            return new Text(text, Tint.PLAIN, false);
        }

        static Value head(String text) {
            return new Text(text, Tint.HEAD, false);
        }

        static Value status(String text, Tint tint) {
            return new Text(text, tint, false);
        }

        static Value mark(String text, Tint tint) {
            return new Text(text, tint, true);
        }

        static Value number(int number) {
            return new Number(number);
        }
    }

    /** @param widths of the columns in characters */
    ExcelPage(XSSFWorkbook workbook, ExcelLook look, String name, PackLabels labels, List<Integer> widths) {
        this.sheet = workbook.createSheet(name);
        this.look = look;
        for (var i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * 256);
        }
        sheet.getHeader().setCenter(labels.marking());
        sheet.getHeader().setLeft(name);
        sheet.getFooter().setCenter(labels.marking() + "\n" + escaped(labels.runningFoot()));
        sheet.getFooter().setRight("Page &P of &N");
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        line(labels.marking());
        title(name);
    }

    void line(String text) {
        var cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(look.title());
    }

    private void title(String text) {
        line(text);
        next++;
    }

    /** The row of headings: it stays in view and is printed on each page, like the first column. */
    void header(List<String> headings) {
        row(headings.stream().map(Value::head).toList());
        sheet.createFreezePane(1, next);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
    }

    void row(List<Value> values) {
        var row = sheet.createRow(next++);
        for (var i = 0; i < values.size(); i++) {
            var cell = row.createCell(i);
            switch (values.get(i)) {
                case Value.Number it -> {
                    cell.setCellValue(it.number());
                    cell.setCellStyle(look.number());
                }
                case Value.Text it -> {
                    cell.setCellValue(it.text());
                    cell.setCellStyle(it.centred() ? look.centred(it.tint()) : look.text(it.tint()));
                }
            }
        }
    }

    void note(String text) {
        next++;
        var cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(text);
    }

    /** An ampersand begins a code in a header or footer. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
