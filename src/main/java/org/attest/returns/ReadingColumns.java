package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import org.attest.measures.Figure;
import org.attest.measures.Measure;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;

/** The columns of a table of readings, and what others call them. */
final class ReadingColumns {

    static final String MEASURE = "measure";
    static final String PERIOD = "period";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";
    static final String VALUE = "value";
    static final String KNOWN = "known";
    static final String DATA_DATE = "data-date";
    static final String SOURCE = "source";
    static final String NOTE = "note";
    static final String REASON = "reason";

    static final TableChoice YES = TableChoice.of("KNOWN", "Known", "yes", "y", "true");

    private static final TableChoice NOT_KNOWN = absent(Figure.Absent.NOT_KNOWN, "unknown", "not recorded");
    private static final TableChoice NOT_APPLICABLE =
            absent(Figure.Absent.NOT_APPLICABLE, "n/a", "na", "does not apply");
    private static final int LONGEST = 300;

    private ReadingColumns() {}

    static List<TableColumn> of(List<Measure> measures) {
        return List.of(
                TableColumn.choice(
                        MEASURE,
                        "Measure",
                        Use.KEY,
                        measures.stream()
                                .map(it -> TableChoice.of(it.code(), it.title(), it.code()))
                                .toList(),
                        "metric",
                        "indicator",
                        "kpi"),
                TableColumn.of(PERIOD, "Period", Content.MONTH, Use.KEY, "month", "reading for", "reporting month"),
                TableColumn.of(NUMERATOR, "Numerator", Content.FIGURE, Use.OPTIONAL, "part", "count", "number"),
                TableColumn.of(DENOMINATOR, "Denominator", Content.FIGURE, Use.OPTIONAL, "whole", "total", "of"),
                new TableColumn(
                        VALUE,
                        "Value",
                        Content.FIGURE,
                        Use.OPTIONAL,
                        LONGEST,
                        List.of("figure", "reading", "result", "percentage", "score"),
                        List.of(NOT_KNOWN, NOT_APPLICABLE)),
                TableColumn.choice(
                        KNOWN,
                        "Known?",
                        Use.OPTIONAL,
                        List.of(YES, more(NOT_KNOWN, "no", "n", "false"), NOT_APPLICABLE),
                        "known",
                        "state"),
                TableColumn.of(DATA_DATE, "Data date", Content.DATE, Use.OPTIONAL, "as at", "date of data"),
                new TableColumn(
                        SOURCE, "Source", Content.LINE, Use.OPTIONAL, LONGEST, List.of("data source"), List.of()),
                TableColumn.of(NOTE, "Note", Content.TEXT, Use.OPTIONAL, "notes", "comment", "comments", "remarks"),
                TableColumn.of(
                        REASON, "Reason for the change", Content.TEXT, Use.COMPANION, "reason", "why", "rationale"));
    }

    private static TableChoice absent(Figure.Absent absent, String... ways) {
        return TableChoice.of(absent.name(), absent.words(), ways);
    }

    private static TableChoice more(TableChoice choice, String... ways) {
        var all = new ArrayList<>(choice.ways());
        all.addAll(List.of(ways));
        return new TableChoice(choice.value(), choice.words(), all);
    }
}
