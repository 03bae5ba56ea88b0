package org.attest.reports;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** One real Word table: fixed widths, a header row that is repeated on each page, rows that do not break. */
final class WordTable {

    private final XWPFTable table;
    private final List<Integer> widths;
    private boolean untouched = true;

    /** What stands in one cell: its text (one paragraph each), the style of its paragraphs, its colour. */
    record Box(List<String> lines, String style, Tint tint) {

        static Box text(String text) {
            return new Box(List.of(text), "TableText", Tint.PLAIN);
        }

        static Box number(String text) {
            return new Box(List.of(text), "TableNumber", Tint.PLAIN);
        }

        static Box head(String text) {
            return new Box(List.of(text), "TableHead", Tint.HEAD);
        }

        static Box numberHead(String text) {
            return new Box(List.of(text), "TableNumberHead", Tint.HEAD);
        }

        static Box status(String text, Tint tint) {
            return new Box(List.of(text), "TableText", tint);
        }
    }

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
