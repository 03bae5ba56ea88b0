package org.attest.spreadsheets;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cell styles of one workbook, each made once. */
final class StyleBook {

    /** The looks a cell can have. */
    enum Look {
        HEADER,
        HEADING,
        LINE,
        SPILLING,
        TEXT,
        DATE,
        MOMENT,
        NUMBER
    }

    /** All that sets one style apart. */
    record Key(Look look, boolean locked, Fill fill, boolean quoted) {}

    private static final int FILLS = Fill.values().length;
    private static final int BLUE = 0x005EB8;
    private static final int PALE_GREY = 0xF0F4F5;
    private static final int LINE_GREY = 0xAEB7BD;

    private final XSSFWorkbook book;
    private final @Nullable XSSFCellStyle[] styles = new XSSFCellStyle[Look.values().length * FILLS * 4];
    private final XSSFFont plain;
    private final XSSFFont bold;
    private final XSSFFont large;
    private final XSSFFont white;

    StyleBook(XSSFWorkbook book) {
        this.book = book;
        plain = font(11, false);
        bold = font(11, true);
        large = font(16, true);
        white = font(11, true);
        white.setColor(color(0xFFFFFF));
    }

    XSSFCellStyle get(Look look, boolean locked, Fill fill, boolean quoted) {
        var at = ((look.ordinal() * FILLS + fill.ordinal()) * 2 + (locked ? 1 : 0)) * 2 + (quoted ? 1 : 0);
        var known = styles[at];
        if (known == null) {
            known = make(new Key(look, locked, fill, quoted));
            styles[at] = known;
        }
        return known;
    }

    private XSSFCellStyle make(Key key) {
        var style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setLocked(key.locked());
        style.setQuotePrefixed(key.quoted());
        style.setWrapText(key.look() != Look.HEADING && key.look() != Look.SPILLING);
        style.setDataFormat(book.createDataFormat().getFormat(format(key.look())));
        style.setFont(fontOf(key));
        switch (key.look()) {
            case HEADING, LINE, SPILLING -> {}
            default -> border(style);
        }
        var fill = fillOf(key);
        if (fill >= 0) {
            style.setFillForegroundColor(color(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static String format(Look look) {
        return switch (look) {
            case DATE -> "dd/mm/yyyy";
            case MOMENT -> "dd/mm/yyyy hh:mm";
            case NUMBER, HEADER, HEADING -> "General";
            case TEXT, LINE, SPILLING -> "@";
        };
    }

    private XSSFFont fontOf(Key key) {
        return switch (key.look()) {
            case HEADER -> white;
            case HEADING -> large;
            default -> key.fill() == Fill.NONE ? plain : bold;
        };
    }

    private static int fillOf(Key key) {
        if (key.look() == Look.HEADER) {
            return BLUE;
        }
        return switch (key.fill()) {
            case GOOD -> 0xDDF0E3;
            case WARNING -> 0xFFEBC8;
            case BAD -> 0xFADDDA;
            case QUIET -> 0xE4E9EB;
            case NONE -> key.locked() && !isFree(key.look()) ? PALE_GREY : -1;
        };
    }

    /** Whether it stands outside a table. */
    private static boolean isFree(Look look) {
        return look == Look.LINE || look == Look.SPILLING || look == Look.HEADING;
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(color(LINE_GREY));
        style.setRightBorderColor(color(LINE_GREY));
    }

    private XSSFFont font(int size, boolean isBold) {
        var font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) size);
        font.setBold(isBold);
        return font;
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
