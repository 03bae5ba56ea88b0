package org.attest.measures.ui;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.components.Chart;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Panel;
import org.attest.measures.Measure;
import org.attest.measures.MeasureLine;
import org.attest.measures.Months;
import org.attest.measures.Reading;
import org.attest.measures.Thresholds;
import org.attest.measures.Unit;
import org.attest.organisations.Organisation;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The readings of a measure as lines, beside its thresholds; a month that is not known leaves a gap and is no zero. */
class ReadingChart extends Panel {

    private static final int MOST_LINES = 5;

    private final Measure measure;
    private final List<YearMonth> months;

    private ReadingChart(Measure measure, String title, Collection<List<Reading>> lines) {
        super(title);
        this.measure = measure;
        this.months = List.copyOf(lines.stream()
                .flatMap(List::stream)
                .map(Reading::month)
                .collect(Collectors.toCollection(TreeSet::new)));
        setId("reading-chart");
        if (months.size() < 2) {
            add(new EmptyState("A trend begins with the readings of a second month."));
        }
    }

    /** Of one organisation. @param readings in any order */
    static ReadingChart ofOne(Measure measure, List<Reading> readings) {
        var chart = new ReadingChart(measure, "Trend", List.of(readings));
        if (chart.months.size() > 1) {
            chart.draw(List.of(chart.line("Reading", readings)), summary(measure, readings), bounds(readings));
        }
        return chart;
    }

    /** Of the weakest organisations. @param weakest first */
    static ReadingChart ofWeakest(Measure measure, List<MeasureLine> weakest, Map<OrganisationId, Organisation> named) {
        var shown = weakest.stream()
                .filter(it -> named.containsKey(it.organisation()))
                .limit(MOST_LINES)
                .toList();
        var chart = new ReadingChart(
                measure,
                "Trend of the weakest",
                shown.stream().map(MeasureLine::recent).toList());
        if (chart.months.size() > 1) {
            chart.draw(
                    shown.stream()
                            .map(it -> chart.line(
                                    Objects.requireNonNull(named.get(it.organisation()))
                                            .name(),
                                    it.recent()))
                            .toList(),
                    "The %d weakest of %d organisations shown, the weakest first."
                            .formatted(shown.size(), weakest.size()),
                    bounds(shown.stream().flatMap(it -> it.recent().stream()).toList()));
        }
        return chart;
    }

    private void draw(List<Chart.Line> lines, String summary, @Nullable Thresholds bounds) {
        var labels = months.stream().map(Months::inTable).toList();
        var drawn = new ArrayList<>(lines);
        if (bounds != null) {
            drawn.add(bound("On target: " + measure.inWords(bounds.green()), bounds.green()));
            if (bounds.amber().compareTo(bounds.green()) != 0) {
                drawn.add(bound("Near target: " + measure.inWords(bounds.amber()), bounds.amber()));
            }
        }
        var table = new DataTable<Integer>("Readings by month").text("Month", labels::get);
        lines.forEach(line -> table.number(line.name(), it -> said(line.values().get(it))));
        var rows = new ArrayList<Integer>();
        for (var i = 0; i < labels.size(); i++) {
            rows.add(i);
        }
        add(Chart.lines(summary, labels, measure.unit() == Unit.PERCENT ? "%" : "", drawn, table.show(rows)));
    }

    private Chart.Line bound(String name, BigDecimal at) {
        return new Chart.Line(
                name, months.stream().<@Nullable BigDecimal>map(_ -> at).toList(), true);
    }

    private Chart.Line line(String name, List<Reading> readings) {
        var values = new ArrayList<@Nullable BigDecimal>();
        for (var month : months) {
            values.add(readings.stream()
                    .filter(it -> it.month().equals(month) && !it.superseded())
                    .findFirst()
                    .map(it -> it.figure().amount())
                    .orElse(null));
        }
        return new Chart.Line(name, values, false);
    }

    private String said(@Nullable BigDecimal amount) {
        return amount == null ? "Not known" : measure.inWords(amount);
    }

    /** By which the latest was judged. */
    private static @Nullable Thresholds bounds(List<Reading> readings) {
        return readings.stream()
                .filter(it -> it.judgedBy() != null)
                .max(Comparator.comparing(Reading::month))
                .map(Reading::judgedBy)
                .orElse(null);
    }

    private static String summary(Measure measure, List<Reading> readings) {
        var known = readings.stream()
                .filter(it -> it.figure().amount() != null)
                .sorted(Comparator.comparing(Reading::month))
                .toList();
        if (known.isEmpty()) {
            return "No reading is known.";
        }
        var first = known.getFirst();
        var last = known.getLast();
        return "%s: %s in %s, %s in %s."
                .formatted(
                        measure.title(),
                        measure.inWords(first.figure()),
                        Months.inWords(first.month()),
                        measure.inWords(last.figure()),
                        Months.inWords(last.month()));
    }
}
