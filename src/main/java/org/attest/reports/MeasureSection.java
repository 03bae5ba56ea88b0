package org.attest.reports;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.attest.measures.Direction;
import org.attest.measures.Rating;
import org.attest.measures.Unit;
import org.attest.position.MeasureFigures;
import org.attest.position.PackFigures;
import org.attest.reports.Chart.Ink;
import org.attest.reports.Chart.Series;
import org.attest.reports.Grid.Cell;
import org.attest.reports.Grid.Column;

/** The measures: who is on target, the average and beside it the weakest, and how the averages went. */
final class MeasureSection {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final Ink[] INKS = {Ink.DARK, Ink.LIGHT, Ink.MIDDLE};

    private static final List<Column> COLUMNS = List.of(
            Column.text("Measure", 34),
            Column.text("Target", 22),
            Column.number("On target", 9),
            Column.number("Near", 8),
            Column.number("Off target", 9),
            Column.number("Not known", 9),
            Column.number("No reading", 9),
            Column.text("Average", 12),
            Column.text("Weakest", 30),
            Column.text("Trend", 24));

    private final PackFigures figures;

    private MeasureSection(PackFigures figures) {
        this.figures = figures;
    }

    static List<Block> of(PackFigures figures) {
        return new MeasureSection(figures).blocks();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var read =
                figures.measures().stream().filter(it -> !it.latest().isEmpty()).toList();
        if (!read.isEmpty()) {
            blocks.add(Grid.table(
                    "Each measure: organisations by rating of their latest reading, the average, the weakest and the trend",
                    COLUMNS,
                    read.stream().map(this::row).toList()));
        }
        blocks.add(new Block.Note(
                "%d of %d measures have a reading. An average hides the weakest, so that one stands beside it."
                        .formatted(read.size(), figures.measures().size())));
        trends(blocks, read);
        return blocks;
    }

    private List<Cell> row(MeasureFigures it) {
        var cells = new ArrayList<>(List.of(Cell.text(it.title()), Cell.text(it.target())));
        for (var rating : List.of(Rating.ON_TARGET, Rating.NEAR, Rating.OFF_TARGET, Rating.NOT_KNOWN)) {
            cells.add(Cell.number(it.count(rating)));
        }
        cells.add(Cell.number(it.withoutReading()));
        cells.add(it.average() == null ? Cell.tinted("Not known", Tint.NOT_KNOWN) : Cell.text(it.averageInWords()));
        var weakest = it.weakest();
        cells.add(
                weakest == null
                        ? Cell.tinted("Not known", Tint.NOT_KNOWN)
                        : Cell.text(figures.nameOf(weakest.organisation()) + ", " + weakest.words()));
        cells.add(Cell.text(trend(it)));
        return cells;
    }

    /** Of the averages of the first and the last month in view. */
    static String trend(MeasureFigures it) {
        if (it.months().size() < 2) {
            return "Not known yet";
        }
        var first = it.months().getFirst();
        var moved = it.months().getLast().average().compareTo(first.average());
        if (moved == 0) {
            return "– No change since " + MONTH.format(first.month());
        }
        var better = moved > 0 == (it.direction() == Direction.HIGHER);
        return "%s %s since %s, %s"
                .formatted(
                        moved > 0 ? "▲" : "▼",
                        moved > 0 ? "Up" : "Down",
                        MONTH.format(first.month()),
                        better ? "better" : "worse");
    }

    /** Of the three percentages that most organisations read, how the average went. */
    private static void trends(List<Block> blocks, List<MeasureFigures> read) {
        var drawn = read.stream()
                .filter(it -> it.unit() == Unit.PERCENT && it.months().size() > 1)
                .sorted(Comparator.comparingInt(
                                (MeasureFigures it) -> it.months().getLast().known())
                        .reversed())
                .limit(INKS.length)
                .toList();
        if (drawn.isEmpty()) {
            return;
        }
        var columns = new ArrayList<>(List.of(Column.text("Month", 14)));
        var series = new ArrayList<Series>();
        for (var at = 0; at < drawn.size(); at++) {
            columns.add(Column.number(drawn.get(at).title(), 24));
            series.add(new Series(at + 1, INKS[at]));
        }
        var months = drawn.stream()
                .flatMap(it -> it.months().stream())
                .map(MeasureFigures.Month::month)
                .distinct()
                .sorted()
                .toList();
        var grid = Grid.table(
                "The average of each month, over the organisations that read it",
                columns,
                months.stream().map(it -> month(it, drawn)).toList());
        blocks.add(new Block.Heading("How the averages went"));
        blocks.add(new Chart(
                Chart.Kind.LINE,
                "Averages over the system by month",
                "%",
                grid,
                months.size(),
                series,
                String.join(
                        " ",
                        drawn.stream()
                                .map(it -> "%s: %s, now %s.".formatted(it.title(), trend(it), it.averageInWords()))
                                .toList())));
    }

    private static List<Cell> month(YearMonth month, List<MeasureFigures> drawn) {
        var cells = new ArrayList<>(List.of(Cell.text(MONTH.format(month))));
        for (var measure : drawn) {
            cells.add(measure.months().stream()
                    .filter(it -> it.month().equals(month))
                    .findFirst()
                    .map(it -> percent(it.average().doubleValue()))
                    .orElse(Cell.tinted("Not known", Tint.NOT_KNOWN)));
        }
        return cells;
    }

    private static Cell percent(double percent) {
        return new Cell(
                List.of(String.format(Locale.UK, "%.1f%%", percent)), Tint.PLAIN, new Grid.Amount(percent, "0.0"));
    }
}
