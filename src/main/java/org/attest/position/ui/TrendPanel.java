package org.attest.position.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.attest.components.Chart;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Panel;
import org.attest.position.ObjectiveTrend;
import org.attest.position.Share;
import org.jspecify.annotations.Nullable;

/** Outcomes at expected of one objective over the seals: the sum, and the lowest organisation, which a sum hides. */
class TrendPanel extends Panel {

    /** @param compared whether there is more than one organisation */
    TrendPanel(ObjectiveTrend trend, int objective, boolean compared) {
        super("Outcomes at expected over time");
        setId("objective-trend");
        var points = trend.points().stream()
                .filter(it -> it.of(objective).known() > 0)
                .toList();
        if (points.size() < 2) {
            add(new EmptyState("A trend begins with the second sealed position; there %s so far."
                    .formatted(points.isEmpty() ? "is none" : "is one")));
            return;
        }
        var lines = new ArrayList<Chart.Line>();
        lines.add(new Chart.Line(
                compared ? "All organisations" : "At or above expected",
                points.stream()
                        .<@Nullable BigDecimal>map(it -> it.of(objective).percent())
                        .toList(),
                false));
        if (compared) {
            lines.add(new Chart.Line(
                    "Lowest organisation",
                    points.stream()
                            .<@Nullable BigDecimal>map(
                                    it -> it.lowestOf(objective).percent())
                            .toList(),
                    false));
        }
        add(Chart.lines(
                summary(points, objective, compared),
                points.stream().map(ObjectiveTrend.Point::label).toList(),
                "%",
                lines,
                table(points, objective, compared)));
    }

    private static String summary(List<ObjectiveTrend.Point> points, int objective, boolean compared) {
        var first = points.getFirst();
        var last = points.getLast();
        var words = "At or above expected: %s in %s, %s in %s."
                .formatted(inWords(first.of(objective)), first.label(), inWords(last.of(objective)), last.label());
        return compared
                ? "%s The lowest organisation: %s, then %s."
                        .formatted(words, inWords(first.lowestOf(objective)), inWords(last.lowestOf(objective)))
                : words;
    }

    private static String inWords(Share share) {
        return share.known() == 0 ? "not known" : "%s (%s%%)".formatted(share.inWords(), share.percent());
    }

    private static DataTable<ObjectiveTrend.Point> table(
            List<ObjectiveTrend.Point> points, int objective, boolean compared) {
        var table = new DataTable<ObjectiveTrend.Point>("Outcomes at or above expected over time")
                .text(compared ? "Month" : "Sealed position", ObjectiveTrend.Point::label)
                .number("At or above expected", it -> inWords(it.of(objective)));
        if (compared) {
            table.number("Lowest organisation", it -> inWords(it.lowestOf(objective)))
                    .number("Organisations", it -> Integer.toString(it.organisations()));
        }
        return table.show(points);
    }
}
