package org.attest.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attest.reports.Grid.Align;
import org.attest.reports.Grid.Look;

/** One real Word table as XML: fixed widths, a header row that is repeated on each page, rows that do not break. */
final class WordTable {

    private static final double WIDEST_UNIT = 100;

    private final List<Integer> widths;
    private final StringBuilder xml = new StringBuilder();

    /** What stands in one cell: its text (one paragraph each), the style of its paragraphs, its colour. */
    record Box(List<String> lines, String style, Tint tint) {}

    /** @param widths of the columns in twentieths of a point */
    WordTable(String style, String caption, List<Integer> widths) {
        this.widths = widths;
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"").append(style);
        xml.append("\"/><w:tblW w:w=\"")
                .append(widths.stream().mapToInt(Integer::intValue).sum());
        xml.append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:firstRow=\"true\"/>");
        xml.append("<w:tblCaption w:val=\"").append(XmlText.of(caption));
        xml.append("\"/></w:tblPr><w:tblGrid>");
        widths.forEach(it -> xml.append("<w:gridCol w:w=\"").append(it).append("\"/>"));
        xml.append("</w:tblGrid>");
    }

    /** The whole grid, across a page of that width. */
    static WordTable of(Grid grid, int pageWidth) {
        var matrix = grid.look() == Look.MATRIX;
        var table = new WordTable(matrix ? "HeatTable" : "PackTable", grid.caption(), widths(grid, pageWidth));
        if (grid.hasHeadings()) {
            table.header(grid.columns().stream()
                    .map(it -> new Box(it.title().lines().toList(), headStyle(grid, it.align()), Tint.HEAD))
                    .toList());
        }
        for (var row : grid.rows()) {
            var boxes = new ArrayList<Box>();
            for (var i = 0; i < row.size(); i++) {
                var style = row.get(i).tint() == Tint.HEAD
                        ? "TableHead"
                        : style(grid, grid.columns().get(i).align(), i == 0);
                boxes.add(new Box(row.get(i).lines(), style, row.get(i).tint()));
            }
            table.row(boxes);
        }
        return table;
    }

    private static String headStyle(Grid grid, Align align) {
        if (grid.look() == Look.MATRIX) {
            return "HeatHead";
        }
        return align == Align.RIGHT ? "TableNumberHead" : "TableHead";
    }

    private static String style(Grid grid, Align align, boolean name) {
        if (grid.look() == Look.MATRIX) {
            return name ? "HeatName" : "Heat";
        }
        return align == Align.RIGHT ? "TableNumber" : "TableText";
    }

    /** By weight over the whole page; the cells of a matrix stay narrow where there are few. */
    private static List<Integer> widths(Grid grid, int pageWidth) {
        var share = (double) pageWidth / grid.weight();
        var unit = grid.look() == Look.MATRIX ? Math.min(share, WIDEST_UNIT) : share;
        return grid.columns().stream().map(it -> (int) (it.weight() * unit)).toList();
    }

    /** Widths of so many columns alike. */
    static List<Integer> even(int pageWidth, int columns) {
        return Collections.nCopies(columns, pageWidth / columns);
    }

    private void header(List<Box> boxes) {
        row("<w:tblHeader/><w:cantSplit/>", boxes);
    }

    void row(List<Box> boxes) {
        row("<w:cantSplit/>", boxes);
    }

    private void row(String properties, List<Box> boxes) {
        xml.append("<w:tr><w:trPr>").append(properties).append("</w:trPr>");
        for (var i = 0; i < boxes.size(); i++) {
            cell(boxes.get(i), widths.get(i));
        }
        xml.append("</w:tr>");
    }

    private void cell(Box box, int width) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (box.tint() != Tint.PLAIN) {
            xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
                    .append(box.tint().fill());
            xml.append("\"/>");
        }
        xml.append("<w:vAlign w:val=\"").append(box.style().equals("KeyWords") ? "top" : "center");
        xml.append("\"/></w:tcPr>");
        if (box.lines().isEmpty()) {
            xml.append("<w:p/>"); // a cell without a paragraph is damaged
        }
        box.lines().forEach(it -> paragraph(it, box));
        xml.append("</w:tc>");
    }

    private void paragraph(String text, Box box) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(box.style()).append("\"/></w:pPr><w:r>");
        if (box.tint() != Tint.PLAIN && box.tint() != Tint.HEAD) {
            xml.append("<w:rPr><w:color w:val=\"").append(box.tint().ink()).append("\"/></w:rPr>");
        }
        xml.append("<w:t xml:space=\"preserve\">").append(XmlText.of(text)).append("</w:t></w:r></w:p>");
    }

    /** With its end, so that it is asked for once all rows are there. */
    String xml() {
        return xml + "</w:tbl>";
    }
}
