package org.attest.reports;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The few cell styles of the Excel pack: one of each, shared by all cells. */
final class ExcelLook {

    private final XSSFWorkbook workbook;
    private final Map<Tint, XSSFCellStyle> texts = new EnumMap<>(Tint.class);
    private final Map<Tint, XSSFCellStyle> centred = new EnumMap<>(Tint.class);
    private final XSSFCellStyle title;
    private final XSSFCellStyle number;

    ExcelLook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (var tint : Tint.values()) {
            texts.put(tint, style(tint, HorizontalAlignment.LEFT));
            centred.put(tint, style(tint, HorizontalAlignment.CENTER));
        }
        number = style(Tint.PLAIN, HorizontalAlignment.RIGHT);
        number.setDataFormat(workbook.createDataFormat().getFormat("0"));
        title = style(Tint.PLAIN, HorizontalAlignment.LEFT);
        title.setWrapText(false);
        title.setBorderBottom(BorderStyle.NONE);
        title.setFont(font(Tint.HEAD, true, 16));
    }

    XSSFCellStyle text(Tint tint) {
        return known(texts.get(tint));
    }

    XSSFCellStyle centred(Tint tint) {
        return known(centred.get(tint));
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle title() {
        return title;
    }

    private static XSSFCellStyle known(@Nullable XSSFCellStyle style) {
        return Objects.requireNonNull(style);
    }

    private XSSFCellStyle style(Tint tint, HorizontalAlignment alignment) {
        var style = workbook.createCellStyle();
        style.setFont(font(tint, tint != Tint.PLAIN, 10));
        style.setWrapText(true);
        style.setAlignment(alignment);
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
