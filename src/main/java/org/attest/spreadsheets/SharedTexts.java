package org.attest.spreadsheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** Puts the texts of rows into the table that all sheets of a workbook share, each once. */
final class SharedTexts implements RowTarget {

    private final SharedStringsTable table;
    private final Map<String, Integer> places = new HashMap<>();

    SharedTexts(SharedStringsTable table) {
        this.table = table;
    }

    @Override
    public void row(int number, int lines) {}

    @Override
    public void cell(int column, @Nullable Object content, XSSFCellStyle style) {
        switch (content) {
            case null -> {}
            case LocalDate _, LocalDateTime _, Number _, Boolean _ -> {}
            case Object it -> add(EscapedText.encode(it.toString()));
        }
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            places.computeIfAbsent(text, it -> table.addSharedStringItem(new XSSFRichTextString(it)));
        }
    }

    /** @param text escaped, not empty, and said before */
    int place(String text) {
        var place = places.get(text);
        if (place == null) {
            throw new IllegalStateException("A text was not said before it was written");
        }
        return place;
    }
}
