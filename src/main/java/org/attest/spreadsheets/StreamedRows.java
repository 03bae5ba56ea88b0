package org.attest.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Rows written as XML as soon as they are said; none is held. */
final class StreamedRows implements RowTarget {

    private static final int PIECE = 32_768;

    private final OutputStream out;
    private final @Nullable SharedTexts texts;
    private final StringBuilder xml = new StringBuilder(2 * PIECE);
    private final List<String> letters = new ArrayList<>();
    private String row = "";

    /** @param texts all that will be said; without, each stands in its cell */
    StreamedRows(OutputStream out, @Nullable SharedTexts texts) {
        this.out = out;
        this.texts = texts;
        xml.append("<sheetData>");
    }

    @Override
    public void row(int number, int lines) {
        endRow();
        row = Integer.toString(number + 1);
        xml.append("<row r=\"").append(row);
        if (lines > 1) {
            xml.append("\" ht=\"").append(WrappedText.points(lines));
        }
        xml.append("\">");
    }

    /** Ends the last row and with it the sheet's data. */
    void end() {
        endRow();
        xml.append("</sheetData>");
        flush();
    }

    private void endRow() {
        if (!row.isEmpty()) {
            xml.append("</row>");
        }
        if (xml.length() > PIECE) {
            flush();
        }
    }

    private void flush() {
        try {
            out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            xml.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void cell(int column, @Nullable Object content, XSSFCellStyle style) {
        xml.append("<c r=\"")
                .append(letters(column))
                .append(row)
                .append("\" s=\"")
                .append(style.getIndex());
        switch (content) {
            case null -> xml.append("\"/>");
            case LocalDate it -> number(DateUtil.getExcelDate(it));
            case LocalDateTime it -> number(DateUtil.getExcelDate(it));
            case Integer it -> xml.append("\"><v>").append(it.intValue()).append("</v></c>");
            case Number it -> number(it.doubleValue());
            case Boolean it -> xml.append("\" t=\"b\"><v>").append(it ? 1 : 0).append("</v></c>");
            case Object it -> text(EscapedText.encode(it.toString()));
        }
    }

    private String letters(int column) {
        while (letters.size() <= column) {
            letters.add(CellPlace.letters(letters.size()));
        }
        return letters.get(column);
    }

    private void number(double number) {
        xml.append("\"><v>").append(number).append("</v></c>");
    }

    private void text(String text) {
        if (text.isEmpty()) {
            xml.append("\"/>");
            return;
        }
        if (texts != null) {
            xml.append("\" t=\"s\"><v>").append(texts.place(text)).append("</v></c>");
            return;
        }
        xml.append("\" t=\"inlineStr\"><is><t");
        if (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0) {
            xml.append(" xml:space=\"preserve\"");
        }
        xml.append('>');
        xml.append(inert(text)).append("</t></is></c>");
    }

    private static String inert(String text) {
        return text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0
                ? text
                : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
