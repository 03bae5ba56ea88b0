package org.attest.reports;

import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.attest.reports.Chart.Ink;
import org.attest.reports.Chart.Kind;
import org.attest.reports.Chart.Series;

/** Draws a chart so that people can edit it in Word, PowerPoint and Excel; its numbers lie in a sheet inside. */
final class NativeChart {

    private static final double TEXT_POINTS = 10;
    private static final double TITLE_POINTS = 12;
    private static final int FEW = 10;
    private static final int GAP_BETWEEN_BARS = 45;

    /** Where the numbers of a chart come from. */
    private record Source(
            XDDFCategoryDataSource categories,
            Function<Series, XDDFNumericalDataSource<Double>> values,
            Function<Series, CellReference> title) {}

    private NativeChart() {}

    /** With a sheet of its own inside. */
    static void draw(XDDFChart target, Chart chart) {
        var last = chart.drawn();
        var categories = XDDFDataSourcesFactory.fromArray(
                chart.categories().toArray(String[]::new), target.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        plot(
                target,
                chart,
                new Source(
                        categories,
                        it -> {
                            var place = chart.series().indexOf(it) + 1;
                            var values = IntStream.range(0, last)
                                    .mapToObj(row -> chart.value(it, row))
                                    .toArray(Double[]::new);
                            return XDDFDataSourcesFactory.fromArray(
                                    values, target.formatRange(new CellRangeAddress(1, last, place, place)), place);
                        },
                        it -> target.setSheetTitle(
                                chart.name(it), chart.series().indexOf(it) + 1)));
    }

    /** From the cells of the sheet, of which the first row of numbers and the place of each column are told. */
    static void draw(XSSFChart target, Chart chart, XSSFSheet sheet, int first, Function<Series, Integer> column) {
        var last = first + chart.drawn() - 1;
        plot(
                target,
                chart,
                new Source(
                        XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0)),
                        it -> XDDFDataSourcesFactory.fromNumericCellRange(
                                sheet, new CellRangeAddress(first, last, column.apply(it), column.apply(it))),
                        it -> new CellReference(sheet.getSheetName(), first - 1, column.apply(it), true, true)));
    }

    private static void plot(XDDFChart target, Chart chart, Source source) {
        target.setTitleText(chart.title());
        target.setTitleOverlay(false);
        target.getFormattedTitle().getParagraphs().stream()
                .flatMap(it -> it.getTextRuns().stream())
                .forEach(it -> it.setFontSize(TITLE_POINTS));
        var legend = target.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
        var lying = chart.kind() != Kind.LINE;
        var names = target.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var numbers = target.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        numbers.setMinimum(0);
        numbers.setTitle(chart.unit());
        if (chart.tallest() <= FEW) {
            numbers.setMajorUnit(1); // no halves of what cannot be halved
        }
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            numbers.setCrosses(AxisCrosses.MAX);
        }
        names.getOrAddTextProperties().setFontSize(TEXT_POINTS);
        numbers.getOrAddTextProperties().setFontSize(TEXT_POINTS);
        numbers.getOrAddMajorGridProperties().setLineProperties(line("D8DDE0", 0.5));
        var data = data(target, chart, names, numbers);
        chart.series().forEach(it -> {
            var added = data.addSeries(source.categories(), source.values().apply(it));
            added.setTitle(chart.name(it), source.title().apply(it));
            colour(added, it.ink());
        });
        data.setVaryColors(false);
        target.plot(data);
        target.displayBlanksAs(DisplayBlanks.GAP); // what is not known is no zero
        if (chart.kind() == Kind.STACKED) {
            onTopOfEachOther(target);
        }
    }

    /** The small set of schemas that POI comes with has no type for this number, so it is written as XML. */
    private static void onTopOfEachOther(XDDFChart target) {
        var bars = target.getCTChart().getPlotArea().getBarChartArray(0);
        try (var cursor = bars.getAxIdArray(0).newCursor()) {
            cursor.beginElement(new QName(bars.schemaType().getName().getNamespaceURI(), "overlap", "c"));
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    private static XDDFChartData data(XDDFChart target, Chart chart, XDDFChartAxis names, XDDFValueAxis numbers) {
        if (chart.kind() == Kind.LINE) {
            return target.createData(ChartTypes.LINE, names, numbers);
        }
        var bars = (XDDFBarChartData) target.createData(ChartTypes.BAR, names, numbers);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(GAP_BETWEEN_BARS);
        if (chart.kind() == Kind.STACKED) {
            bars.setBarGrouping(BarGrouping.STACKED);
        } else {
            bars.setBarGrouping(BarGrouping.CLUSTERED);
        }
        return bars;
    }

    /** Bars have a dark edge, so that a pale one is seen on paper. */
    private static void colour(XDDFChartData.Series series, Ink ink) {
        if (series instanceof XDDFLineChartData.Series lines) {
            lines.setSmooth(false);
            lines.setMarkerStyle(MarkerStyle.values()[ink.ordinal()]);
            lines.setLineProperties(line(ink.colour(), 2.25));
            return;
        }
        series.setFillProperties(fill(ink.colour()));
        series.setLineProperties(line("4C6272", 0.5));
    }

    private static XDDFLineProperties line(String colour, double points) {
        var line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }
}
