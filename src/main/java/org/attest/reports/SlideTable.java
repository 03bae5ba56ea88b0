package org.attest.reports;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.attest.reports.Grid.Align;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Look;

/** One native table of slides: how high its rows will be, and as many of them as fit. */
final class SlideTable {

    private static final double WIDEST_UNIT = 5;
    private static final double SIDE = 5;
    private static final double ABOVE = 2.5;

    private final Grid grid;
    private final List<Double> widths;
    private final double points;

    SlideTable(Grid grid, double width) {
        this.grid = grid;
        var matrix = grid.look() == Look.MATRIX;
        var share = width / grid.weight();
        var unit = matrix ? Math.min(share, WIDEST_UNIT) : share;
        this.widths = grid.columns().stream().map(it -> it.weight() * unit).toList();
        this.points = matrix ? 8.5 : 11;
    }

    /** The row behind the last that fits into that height, below the headings. */
    int fitting(int from, double height) {
        var used = headings();
        var to = from;
        while (to < grid.rows().size() && used + row(to) <= height) {
            used += row(to++);
        }
        return to;
    }

    double height(int from, int to) {
        var sum = headings();
        for (var row = from; row < to; row++) {
            sum += row(row);
        }
        return sum;
    }

    XSLFTable draw(XSLFSlide slide, int from, int to, double x, double y) {
        var first = grid.hasHeadings() ? 1 : 0;
        var table = slide.createTable(to - from + first, grid.columns().size());
        var width = widths.stream().mapToDouble(it -> it).sum();
        table.setAnchor(new Rectangle2D.Double(x, y, width, height(from, to)));
        for (var i = 0; i < widths.size(); i++) {
            table.setColumnWidth(i, widths.get(i));
        }
        table.getCTTable().getTblPr().setFirstRow(grid.hasHeadings());
        table.getCTTable().getTblPr().setFirstCol(true);
        if (grid.hasHeadings()) {
            table.setRowHeight(0, headings());
            for (var i = 0; i < widths.size(); i++) {
                fill(
                        table.getCell(0, i),
                        new Cell(grid.columns().get(i).title().lines().toList(), Tint.HEAD, null),
                        i);
            }
        }
        for (var row = from; row < to; row++) {
            table.setRowHeight(row - from + first, row(row));
            for (var i = 0; i < widths.size(); i++) {
                fill(table.getCell(row - from + first, i), grid.rows().get(row).get(i), i);
            }
        }
        return table;
    }

    private void fill(XSLFTableCell cell, Cell from, int column) {
        var align = align(grid.columns().get(column).align());
        var bold = from.tint() == Tint.HEAD || grid.look() == Look.MATRIX && column > 0;
        SlideText.write(cell, from.lines().getFirst(), points, from.tint().ink(), bold, align);
        from.lines().stream()
                .skip(1)
                .forEach(it -> SlideText.add(cell, it, points, from.tint().ink(), bold, align));
        cell.setLeftInset(SIDE);
        cell.setRightInset(SIDE);
        cell.setTopInset(ABOVE);
        cell.setBottomInset(ABOVE);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setFillColor(SlideText.colour(from.tint().fill()));
        for (var edge : List.of(BorderEdge.top, BorderEdge.bottom)) {
            cell.setBorderColor(edge, SlideText.colour("D8DDE0"));
            cell.setBorderWidth(edge, 0.75);
        }
    }

    private static TextAlign align(Align align) {
        return switch (align) {
            case LEFT -> TextAlign.LEFT;
            case RIGHT -> TextAlign.RIGHT;
            case CENTRE -> TextAlign.CENTER;
        };
    }

    private double headings() {
        if (!grid.hasHeadings()) {
            return 0;
        }
        var highest = 0.0;
        for (var i = 0; i < widths.size(); i++) {
            highest = Math.max(highest, cell(grid.columns().get(i).title(), i));
        }
        return highest;
    }

    private double row(int row) {
        var highest = 0.0;
        for (var i = 0; i < widths.size(); i++) {
            highest = Math.max(highest, cell(grid.rows().get(row).get(i).text(), i));
        }
        return highest;
    }

    private double cell(String text, int column) {
        return SlideText.height(text.isEmpty() ? " " : text, points, widths.get(column) - 2 * SIDE) + 2 * ABOVE;
    }
}
