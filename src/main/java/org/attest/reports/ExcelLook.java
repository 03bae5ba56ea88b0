package org.attest.reports;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.reports.Grid.Align;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The few cell styles of an Excel paper, and its texts: one of each, shared by all cells. */
final class ExcelLook {

    private record Shape(Tint tint, Align align) {}

    private final XSSFWorkbook workbook;
    private final Map<Shape, XSSFCellStyle> texts = new HashMap<>();
    private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle note;
    private final XSSFCellStyle words;

    ExcelLook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = plain(font(Tint.HEAD, true, 16), false);
        heading = plain(font(Tint.HEAD, true, 12), false);
        note = plain(font(Tint.NOT_KNOWN, false, 10), true);
        words = plain(font(Tint.PLAIN, false, 10), true);
    }

    /** Most texts come again and again, and POI takes long to find one that it has. */
    void put(String text, XSSFCell into) {
        var place = places.get(text);
        if (place == null) {
            into.setCellValue(text);
            places.put(text, into.getCTCell().getV());
        } else {
            into.getCTCell().setT(STCellType.S);
            into.getCTCell().setV(place);
        }
    }

    XSSFCellStyle text(Tint tint, Align align) {
        return texts.computeIfAbsent(new Shape(tint, align), it -> cell(it.tint(), it.align()));
    }

    /** @param format such as {@code 0%} */
    XSSFCellStyle number(String format) {
        return numbers.computeIfAbsent(format, it -> {
            var style = cell(Tint.PLAIN, Align.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(it));
            return style;
        });
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle note() {
        return note;
    }

    XSSFCellStyle words() {
        return words;
    }

    private XSSFCellStyle plain(XSSFFont font, boolean wrapped) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrapped);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle cell(Tint tint, Align align) {
        var style = workbook.createCellStyle();
        style.setFont(font(tint, tint != Tint.PLAIN, 10));
        style.setWrapText(true);
        style.setAlignment(
                switch (align) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                });
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour("D8DDE0"));
        if (tint != Tint.PLAIN) {
            style.setFillForegroundColor(colour(tint.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(Tint tint, boolean bold, int points) {
        var font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(tint.ink()));
        return font;
    }

    private static XSSFColor colour(String hexadecimal) {
        return new XSSFColor(HexFormat.of().parseHex(hexadecimal));
    }
}
