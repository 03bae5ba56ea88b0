package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures over time as a picture, with a sentence that says what it shows and the table of all that is drawn: who does not
 * see the picture misses nothing. Lines differ by their signs and strokes, not by colour alone.
 */
public final class Chart extends Div {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** One line; null where there is no figure. A bound is a line to compare with, such as a target. */
    public record Line(String name, List<@Nullable BigDecimal> values, boolean bound) {}

    /** The days of one sort, one for each label; null where there is none. */
    public record Days(String name, List<@Nullable LocalDate> days) {}

    private Chart(String summary, ObjectNode drawn, Component table) {
        addClassName("chart");
        add(new Paragraph(summary), new Picture(summary, drawn), new NativeDetails("The figures as a table", table));
    }

    /** @param unit stands behind each figure; percent goes from 0 to 100 */
    public static Chart lines(String summary, List<String> labels, String unit, List<Line> lines, Component table) {
        var drawn = JSON.objectNode().put("kind", "lines").put("unit", unit);
        labels.forEach(drawn.putArray("labels")::add);
        var series = drawn.putArray("series");
        for (var line : lines) {
            var values = series.addObject()
                    .put("name", line.name())
                    .put("bound", line.bound())
                    .putArray("values");
            line.values().forEach(values::add);
        }
        return new Chart(summary, drawn, table);
    }

    /** Each label has a row, and in it the days of each sort. */
    public static Chart timeline(
            String summary, LocalDate today, List<String> labels, List<Days> sorts, Component table) {
        var drawn = JSON.objectNode().put("kind", "timeline").put("today", today.toString());
        labels.forEach(drawn.putArray("labels")::add);
        var series = drawn.putArray("series");
        for (var sort : sorts) {
            var values = series.addObject().put("name", sort.name()).putArray("values");
            sort.days().forEach(it -> values.add(it == null ? null : it.toString()));
        }
        return new Chart(summary, drawn, table);
    }

    /** What the browser draws; for whoever listens it is one picture, named by the sentence. */
    @Tag("attest-chart")
    @JsModule("context://attest/chart.js")
    private static final class Picture extends Component {

        Picture(String summary, ObjectNode drawn) {
            getElement().setAttribute("role", "img");
            getElement().setAttribute("aria-label", summary);
            getElement().setPropertyJson("drawn", drawn);
        }
    }
}
