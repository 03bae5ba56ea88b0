package org.attest.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.attest.reports.Chart.Kind;
import org.attest.reports.Chart.Series;

/** One chart as it is drawn in a PDF: lying bars, or lines over periods, with a legend below. */
final class PdfChart {

    private static final double TITLE = 12;
    private static final double TEXT = 9.5;
    private static final double LEGEND_HEIGHT = 24;
    private static final double AXIS_HEIGHT = 32;
    private static final double TOP = 28;
    private static final Color GRID_LINE = new Color(0xD8, 0xDD, 0xE0);
    private static final Color EDGE = new Color(0x4C, 0x62, 0x72);

    private final Graphics2D graphics;
    private final PdfLetters letters;
    private final Chart chart;
    private final double width;
    private final double left;
    private final double right;
    private final double bottom;
    private final double step;
    private final double most;

    PdfChart(Graphics2D graphics, PdfLetters letters, Chart chart, double width, double height) {
        this.graphics = graphics;
        this.letters = letters;
        this.chart = chart;
        this.width = width;
        this.left = chart.kind() == Kind.LINE ? 44 : width * 0.34;
        this.right = width - 16;
        this.bottom = height - LEGEND_HEIGHT - AXIS_HEIGHT;
        this.step = step(chart.tallest());
        this.most = Math.max(step, Math.ceil(chart.tallest() / step) * step);
    }

    void draw() {
        letters.draw(graphics, chart.title(), 0, TITLE + 2, TITLE);
        graphics.setStroke(new BasicStroke(0.75f));
        scale();
        if (chart.kind() == Kind.LINE) {
            lines();
        } else {
            bars();
        }
        legend();
    }

    /** Steps of 1, 2 or 5 and their tens, at most about six of them. */
    private static double step(double tallest) {
        var rough = Math.max(tallest, 1) / 6;
        var ten = Math.pow(10, Math.floor(Math.log10(rough)));
        for (var nice : new double[] {1, 2, 5}) {
            if (rough <= nice * ten) {
                return nice * ten;
            }
        }
        return 10 * ten;
    }

    private void scale() {
        var line = chart.kind() == Kind.LINE;
        for (var value = 0.0; value <= most + step / 2; value += step) {
            graphics.setColor(GRID_LINE);
            var text = step < 1 ? "%.1f".formatted(value) : "%,.0f".formatted(value);
            var wide = letters.width(text, TEXT);
            if (line) {
                var y = bottom - value / most * (bottom - TOP);
                graphics.draw(new Line2D.Double(left, y, right, y));
                letters.draw(graphics, text, left - wide - 6, y + TEXT / 3, TEXT);
            } else {
                var x = across(value);
                graphics.draw(new Line2D.Double(x, TOP, x, bottom));
                letters.draw(graphics, text, x - wide / 2, bottom + TEXT + 4, TEXT);
            }
        }
        if (!line) {
            letters.draw(
                    graphics, chart.unit(), right - letters.width(chart.unit(), TEXT), bottom + 2 * TEXT + 8, TEXT);
        }
    }

    private double across(double value) {
        return left + value / most * (right - left);
    }

    private void bars() {
        var categories = chart.categories();
        var room = (bottom - TOP) / Math.max(1, categories.size());
        for (var row = 0; row < categories.size(); row++) {
            var top = TOP + row * room;
            name(categories.get(row), top + room / 2);
            if (chart.kind() == Kind.STACKED) {
                pile(row, top + room * 0.16, room * 0.68);
            } else {
                sideBySide(row, top + room * 0.12, room * 0.76 / chart.series().size());
            }
        }
    }

    private void pile(int row, double top, double high) {
        var sum = 0.0;
        for (var one : chart.series()) {
            var value = chart.value(one, row);
            if (value != null && value > 0) {
                bar(one, across(sum), across(sum + value), top, high);
                sum += value;
            }
        }
    }

    private void sideBySide(int row, double top, double high) {
        for (var i = 0; i < chart.series().size(); i++) {
            var value = chart.value(chart.series().get(i), row);
            if (value != null) {
                bar(chart.series().get(i), left, across(value), top + i * high, high);
            }
        }
    }

    private void bar(Series one, double from, double to, double top, double high) {
        var bar = new Rectangle2D.Double(from, top, to - from, high);
        graphics.setColor(Color.decode("#" + one.ink().colour()));
        graphics.fill(bar);
        graphics.setColor(EDGE);
        graphics.draw(bar);
    }

    private void name(String text, double middle) {
        var lines = letters.wrapped(text, TEXT, left - 12, 2);
        var y = middle + TEXT / 3 - (lines.size() - 1) * TEXT * 0.6;
        for (var line : lines) {
            letters.draw(graphics, line, 0, y, TEXT);
            y += TEXT * 1.2;
        }
    }

    private void lines() {
        var categories = chart.categories();
        var room = (right - left) / Math.max(1, categories.size());
        for (var row = 0; row < categories.size(); row++) {
            var name = letters.wrapped(categories.get(row), TEXT, room, 2).getFirst();
            var middle = left + (row + 0.5) * room;
            letters.draw(graphics, name, middle - letters.width(name, TEXT) / 2, bottom + TEXT + 6, TEXT);
        }
        chart.series().forEach(one -> line(one, room));
    }

    private void line(Series one, double room) {
        var path = new Path2D.Double();
        graphics.setColor(Color.decode("#" + one.ink().colour()));
        for (var row = 0; row < chart.drawn(); row++) {
            var value = chart.value(one, row);
            if (value == null) {
                continue;
            }
            var x = left + (row + 0.5) * room;
            var y = bottom - value / most * (bottom - TOP);
            var joined = row > 0 && chart.value(one, row - 1) != null;
            if (joined) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
            graphics.fill(new Rectangle2D.Double(x - 2.5, y - 2.5, 5, 5));
        }
        graphics.setStroke(new BasicStroke(2f));
        graphics.draw(path);
        graphics.setStroke(new BasicStroke(0.75f));
    }

    private void legend() {
        var y = bottom + AXIS_HEIGHT + LEGEND_HEIGHT / 2;
        var all = chart.series().stream()
                .mapToDouble(it -> letters.width(chart.name(it), TEXT) + 30)
                .sum();
        var x = Math.max(0, (width - all) / 2);
        for (var one : chart.series()) {
            bar(one, x, x + 10, y - 8, 10);
            letters.draw(graphics, chart.name(one), x + 15, y + 1, TEXT);
            x += letters.width(chart.name(one), TEXT) + 30;
        }
    }
}
