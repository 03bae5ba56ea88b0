package org.attest.improvements.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.components.DataTable;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.improvements.FundingTotals;
import org.attest.improvements.Sums;
import org.attest.organisations.Organisation;
import org.attest.shared.FinancialYear;

/** The money of a year by organisation and by objective; both tables end in the same sum. */
class FundingSums extends Div {

    private record Line(String words, Sums sums) {}

    FundingSums(FinancialYear year, FundingTotals totals, List<Organisation> seen, Map<String, String> objectives) {
        addClassName("stack");
        var organisations = new ArrayList<Line>();
        seen.stream()
                .filter(it -> totals.organisations().contains(it.id()))
                .forEach(it -> organisations.add(new Line(it.name(), totals.of(it.id()))));
        organisations.add(new Line("All together", totals.all()));
        var served = new ArrayList<Line>();
        totals.objectives()
                .forEach(it -> served.add(new Line(
                        Objects.requireNonNullElse(objectives.get(Integer.toString(it)), "Objective " + it),
                        totals.of(it))));
        served.add(new Line("All together", totals.all()));
        add(
                new Panel("By organisation, " + year, table("Organisation", organisations)),
                new Panel(
                        "By objective, " + year,
                        table("Objective", served),
                        new QuietLine("Both tables add up the same lines: %s spent of %s allocated."
                                .formatted(totals.all().spent(), totals.all().allocated()))));
    }

    private static DataTable<Line> table(String heading, List<Line> lines) {
        return new DataTable<Line>("Money by " + heading.toLowerCase())
                .text(heading, Line::words)
                .number("Allocated", it -> it.sums().allocated().toString())
                .number("Committed", it -> it.sums().committed().toString())
                .number("Spent", it -> it.sums().spent().toString())
                .number("Forecast", it -> it.sums().forecast().toString())
                .number("Left at the end", it -> it.sums().left().toString())
                .show(lines);
    }
}
