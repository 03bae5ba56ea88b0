package org.attest.reports;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.attest.reports.Grid.Align;
import org.attest.reports.Grid.Look;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** One real Word table: fixed widths, a header row that is repeated on each page, rows that do not break. */
final class WordTable {

    private static final double WIDEST_UNIT = 100;

    private final XWPFTable table;
    private final List<Integer> widths;
    private boolean untouched = true;

    /** What stands in one cell: its text (one paragraph each), the style of its paragraphs, its colour. */
    record Box(List<String> lines, String style, Tint tint) {}

    /** @param widths of the columns in twentieths of a point */
    WordTable(XWPFDocument document, String style, String caption, List<Integer> widths) {
        this.table = document.createTable(1, widths.size());
        this.widths = widths;
        var properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID(style);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow(true);
        WordXml.caption(properties, caption);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(it -> grid.addNewGridCol().setW(BigInteger.valueOf(it)));
    }

    /** The whole grid, across a page of that width. */
    static void of(XWPFDocument document, Grid grid, int pageWidth) {
        var matrix = grid.look() == Look.MATRIX;
        var table =
                new WordTable(document, matrix ? "HeatTable" : "PackTable", grid.caption(), widths(grid, pageWidth));
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

    WordTable header(List<Box> boxes) {
        var row = next();
        row.setRepeatHeader(true);
        return fill(row, boxes);
    }

    WordTable row(List<Box> boxes) {
        return fill(next(), boxes);
    }

    private XWPFTableRow next() {
        if (untouched) {
            untouched = false;
            return table.getRow(0);
        }
        return table.createRow();
    }

    private WordTable fill(XWPFTableRow row, List<Box> boxes) {
        row.setCantSplitRow(true);
        for (var i = 0; i < boxes.size(); i++) {
            fill(row.getCell(i), boxes.get(i), widths.get(i));
        }
        return this;
    }

    private static void fill(XWPFTableCell cell, Box box, int width) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
        if (box.tint() != Tint.PLAIN) {
            var shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(box.tint().fill());
        }
        cell.setVerticalAlignment(
                box.style().equals("KeyWords") ? XWPFTableCell.XWPFVertAlign.TOP : XWPFTableCell.XWPFVertAlign.CENTER);
        for (var i = 0; i < box.lines().size(); i++) {
            var paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setStyle(box.style());
            var run = paragraph.createRun();
            run.setText(box.lines().get(i));
            if (box.tint() != Tint.PLAIN && box.tint() != Tint.HEAD) {
                run.setColor(box.tint().ink());
            }
        }
    }
}
