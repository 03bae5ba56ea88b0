package org.attest.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The tables of a paper, read back from the file itself, whichever format it has. */
record ReadPaper(List<List<List<String>>> tables) {

    static ReadPaper of(PackFormat format, byte[] file) throws IOException {
        return new ReadPaper(
                switch (format) {
                    case WORD -> word(file);
                    case POWERPOINT -> slides(file);
                    case PDF -> TaggedPdf.tables(file);
                    case EXCEL -> sheets(file);
                });
    }

    /** The rows of the table whose first heading that is, by their names; pieces side by side are one row again. */
    Map<String, List<String>> rows(String firstHeading) {
        var rows = new LinkedHashMap<String, List<String>>();
        tables.stream()
                .filter(it -> it.getFirst().getFirst().equals(firstHeading))
                .forEach(table -> table.stream().skip(1).forEach(row -> rows.computeIfAbsent(
                                row.getFirst(), _ -> new ArrayList<>())
                        .addAll(row.subList(1, row.size()))));
        return rows;
    }

    /** All text of all tables. */
    String text() {
        return tables.toString();
    }

    static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<List<List<String>>> word(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return word.getTables().stream()
                    .map(table -> table.getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(it -> plain(String.join(
                                            " ",
                                            it.getParagraphs().stream()
                                                    .map(paragraph -> paragraph.getText())
                                                    .toList())))
                                    .toList())
                            .toList())
                    .toList();
        }
    }

    private static List<List<List<String>>> slides(byte[] file) throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            return show.getSlides().stream()
                    .flatMap(it -> it.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .map(table -> table.getRows().stream()
                            .map(row -> row.getCells().stream()
                                    .map(it -> plain(it.getText()))
                                    .toList())
                            .toList())
                    .toList();
        }
    }

    /** Each sheet as one table that begins with its row of headings: the first row with more than one cell. */
    private static List<List<List<String>>> sheets(byte[] file) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var tables = new ArrayList<List<List<String>>>();
            book.forEach(sheet -> {
                var rows = new ArrayList<List<String>>();
                sheet.forEach(row -> {
                    if (row.getLastCellNum() > 1) {
                        var cells = new ArrayList<String>();
                        row.forEach(it -> cells.add(
                                switch (it.getCellType()) {
                                    case NUMERIC -> "#" + (long) it.getNumericCellValue();
                                    default -> plain(it.getStringCellValue());
                                }));
                        rows.add(cells);
                    }
                });
                if (!rows.isEmpty()) {
                    tables.add(rows);
                }
            });
            return tables;
        }
    }
}
