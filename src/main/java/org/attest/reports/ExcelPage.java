package org.attest.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;
import org.attest.reports.Grid.Place;

/** One sheet under construction: a title, then its blocks; marked at the top and the bottom, set up to be printed. */
final class ExcelPage {

    private static final int WIDEST = 80;
    private static final int USUAL = 8;
    private static final int MOST_ON_A_PAGE = 230;
    private static final int ROWS_OF_A_CHART = 20;
    private static final int CHARACTERS_ACROSS = 110;
    private static final float POINTS_OF_A_LINE = 13.5f;

    private final XSSFSheet sheet;
    private final ExcelLook look;
    private final Map<Integer, Integer> characters = new HashMap<>();
    private int next;
    private boolean held;

    ExcelPage(XSSFWorkbook workbook, ExcelLook look, String name, String title, PackLabels labels) {
        this.sheet = workbook.createSheet(name);
        this.look = look;
        sheet.setDisplayGridlines(false);
        sheet.getHeader().setCenter(labels.marking());
        sheet.getHeader().setLeft(escaped(name));
        sheet.getFooter().setCenter(labels.marking() + "\n" + escaped(labels.runningFoot()));
        sheet.getFooter().setRight("Page &P of &N");
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        line(labels.marking());
        line(title);
        next++;
    }

    /** Each column as wide as the widest of the grids needs it. */
    void widths(List<Grid> grids) {
        grids.forEach(grid -> {
            for (var i = 0; i < grid.columns().size(); i++) {
                var asked = Math.min(WIDEST, grid.columns().get(i).weight() + 4);
                widen(i, Math.max(charactersOf(i), asked));
            }
        });
        if (grids.isEmpty()) {
            widen(0, WIDEST);
        }
        var across = grids.stream().mapToInt(it -> it.columns().size()).max().orElse(1);
        var characters = IntStream.range(0, across).map(this::charactersOf).sum();
        sheet.getPrintSetup().setFitWidth((short) (1 + characters / MOST_ON_A_PAGE));
    }

    private void widen(int column, int toCharacters) {
        sheet.setColumnWidth(column, toCharacters * 256);
        characters.put(column, toCharacters);
    }

    void heading(String text) {
        next++;
        put(text, sheet.createRow(next++)).setCellStyle(look.heading());
    }

    void note(String text) {
        across(text, look.note());
    }

    void words(String text) {
        across(text, look.words());
    }

    void fact(String name, String words) {
        var row = sheet.createRow(next++);
        row(row, List.of(Cell.head(name), Cell.text(words)), List.of(Column.text("", 1), Column.text("", 1)));
    }

    /** Its row of headings stays in view and is printed on each page, if it is the first of the sheet. */
    void grid(Grid grid) {
        if (grid.hasHeadings()) {
            var heads = grid.columns().stream().map(it -> Cell.head(it.title())).toList();
            row(sheet.createRow(next++), heads, grid.columns());
            if (!held) {
                sheet.createFreezePane(1, next);
                sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
            }
        }
        held = true;
        grid.rows().forEach(it -> row(sheet.createRow(next++), it, grid.columns()));
        next++;
    }

    /** The grid first, so that its headings stay in view, then the chart that is drawn from its cells. */
    void chart(Chart chart) {
        var shown = chart.grid().at(Place.SHEET);
        var first = next + 1;
        grid(shown);
        var drawing = sheet.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, 0, next, lastColumn(), next + ROWS_OF_A_CHART);
        var drawn = drawing.createChart(anchor);
        NativeChart.draw(drawn, chart, sheet, first, it -> shown.columns()
                .indexOf(chart.grid().columns().get(it.column())));
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(chart.alternative());
        next += ROWS_OF_A_CHART;
        note(chart.summary());
        next++;
    }

    /** Columns until the chart is about as wide as a page. */
    private int lastColumn() {
        var width = 0;
        var column = 0;
        while (width < CHARACTERS_ACROSS) {
            width += charactersOf(column++);
        }
        return column;
    }

    private int charactersOf(int column) {
        return characters.getOrDefault(column, USUAL);
    }

    private void across(String text, XSSFCellStyle style) {
        var row = sheet.createRow(next++);
        put(text, row).setCellStyle(style);
        var to = lastColumn() - 1;
        if (to > 0) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(next - 1, next - 1, 0, to));
        }
        row.setHeightInPoints(linesOf(text, CHARACTERS_ACROSS) * POINTS_OF_A_LINE + 4);
    }

    private static int linesOf(String text, int characters) {
        return Math.max(
                1, text.lines().mapToInt(it -> 1 + it.length() / characters).sum());
    }

    private void line(String text) {
        put(text, sheet.createRow(next++)).setCellStyle(look.title());
    }

    private XSSFCell put(String text, XSSFRow row) {
        var cell = row.createCell(0);
        look.put(text, cell);
        return cell;
    }

    private void row(XSSFRow row, List<Cell> cells, List<Column> columns) {
        var lines = IntStream.range(0, cells.size())
                .map(it -> linesOf(cells.get(it).text(), charactersOf(it)))
                .max()
                .orElse(1);
        row.setHeightInPoints(lines * POINTS_OF_A_LINE + 4);
        for (var i = 0; i < cells.size(); i++) {
            var from = cells.get(i);
            var cell = row.createCell(i);
            var amount = from.amount();
            if (amount == null) {
                look.put(from.text(), cell);
                cell.setCellStyle(look.text(from.tint(), columns.get(i).align()));
            } else {
                cell.setCellValue(amount.value());
                cell.setCellStyle(look.number(amount.format()));
            }
        }
    }

    /** An ampersand begins a code in a header or footer. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
