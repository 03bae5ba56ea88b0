package org.attest.reports;

import java.util.List;
import org.apache.poi.util.Units;
import org.attest.reports.Grid.Align;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Look;

/** One native table of slides: how high its rows will be, and as many of them as fit. */
final class SlideTable {

    private static final double WIDEST_UNIT = 5;
    private static final double SIDE = 5;
    private static final double ABOVE = 2.5;

    private static final String CLOSE_LINES = "\" indent=\"0\" marL=\"0\"><a:spcBef><a:spcPct val=\"0\"/></a:spcBef>"
            + "<a:spcAft><a:spcPct val=\"0\"/></a:spcAft></a:pPr><a:r><a:rPr lang=\"en-GB\" sz=\"";

    private static final String LINE = " cmpd=\"sng\" algn=\"ctr\" cap=\"flat\" w=\"9525\"><a:solidFill>"
            + "<a:srgbClr val=\"D8DDE0\"/></a:solidFill><a:prstDash val=\"solid\"/><a:round/>"
            + "<a:headEnd type=\"none\" w=\"med\" len=\"med\"/><a:tailEnd type=\"none\" w=\"med\" len=\"med\"/>";

    /** A cell's margins, and the lines above and below it. */
    private static final String EDGES =
            "<a:tcPr marL=\"%1$d\" marR=\"%1$d\" marT=\"%2$d\" marB=\"%2$d\" anchor=\"ctr\">"
                            .formatted(Units.toEMU(SIDE), Units.toEMU(ABOVE))
                    + "<a:lnL><a:noFill/></a:lnL><a:lnR><a:noFill/></a:lnR><a:lnT" + LINE + "</a:lnT><a:lnB" + LINE
                    + "</a:lnB><a:solidFill><a:srgbClr val=\"";

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

    /** Its headings and the rows from one to before another, as XML. */
    String xml(int from, int to) {
        var xml = new StringBuilder("<a:tbl><a:tblPr firstRow=\"").append(grid.hasHeadings());
        xml.append("\" firstCol=\"true\"/><a:tblGrid>");
        widths.forEach(
                it -> xml.append("<a:gridCol w=\"").append(Units.toEMU(it)).append("\"/>"));
        xml.append("</a:tblGrid>");
        if (grid.hasHeadings()) {
            var heads = grid.columns().stream()
                    .map(it -> new Cell(it.title().lines().toList(), Tint.HEAD, null))
                    .toList();
            row(xml, headings(), heads);
        }
        for (var row = from; row < to; row++) {
            row(xml, row(row), grid.rows().get(row));
        }
        return xml.append("</a:tbl>").toString();
    }

    double width() {
        return widths.stream().mapToDouble(it -> it).sum();
    }

    private void row(StringBuilder xml, double height, List<Cell> cells) {
        xml.append("<a:tr h=\"").append(Units.toEMU(height)).append("\">");
        for (var i = 0; i < cells.size(); i++) {
            cell(xml, cells.get(i), i);
        }
        xml.append("</a:tr>");
    }

    private void cell(StringBuilder xml, Cell cell, int column) {
        var bold = cell.tint() == Tint.HEAD || grid.look() == Look.MATRIX && column > 0;
        xml.append("<a:tc><a:txBody><a:bodyPr wrap=\"square\"/>");
        if (cell.lines().isEmpty()) {
            xml.append("<a:p/>"); // a cell without a paragraph is damaged
        }
        for (var line : cell.lines()) {
            xml.append("<a:p><a:pPr algn=\"")
                    .append(align(grid.columns().get(column).align()));
            xml.append(CLOSE_LINES)
                    .append((int) (points * 100))
                    .append("\" b=\"")
                    .append(bold);
            xml.append("\"><a:solidFill><a:srgbClr val=\"").append(cell.tint().ink());
            xml.append("\"/></a:solidFill><a:latin typeface=\"Arial\"/><a:ea typeface=\"Arial\"/></a:rPr><a:t>");
            xml.append(XmlText.of(line)).append("</a:t></a:r></a:p>");
        }
        xml.append("</a:txBody>").append(EDGES).append(cell.tint().fill());
        xml.append("\"/></a:solidFill></a:tcPr></a:tc>");
    }

    private static String align(Align align) {
        return switch (align) {
            case LEFT -> "l";
            case RIGHT -> "r";
            case CENTRE -> "ctr";
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
