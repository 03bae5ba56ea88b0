package org.attest.position;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The part of a position that a filter leaves: outcomes down, organisations across, counts over what is shown. */
public record HeatMap(List<OrganisationColumn> columns, List<OutcomeRow> rows, Tally tally) {

    public static HeatMap of(SystemPosition position, HeatMapFilter filter) {
        var kept = IntStream.range(0, position.columns().size())
                .filter(it -> filter.shows(position.columns().get(it)))
                .boxed()
                .toList();
        var rows = position.rows().stream()
                .filter(it -> filter.shows(it.outcome()))
                .map(it -> only(it, kept))
                .filter(it -> !filter.onlyGaps() || it.tally().gaps() > 0)
                .sorted(order(filter))
                .toList();
        return new HeatMap(
                kept.stream().map(position.columns()::get).toList(),
                rows,
                rows.stream().map(OutcomeRow::tally).reduce(Tally.NONE, Tally::plus));
    }

    private static OutcomeRow only(OutcomeRow row, List<Integer> columns) {
        var cells = columns.stream().map(row.cells()::get).toList();
        return new OutcomeRow(row.outcome(), cells, Tally.of(cells.stream()), row.evidence());
    }

    /** Sorting keeps the order of the framework among equals. */
    private static Comparator<OutcomeRow> order(HeatMapFilter filter) {
        return filter.mostGapsFirst()
                ? Comparator.comparingInt((OutcomeRow it) -> it.tally().gaps()).reversed()
                : (one, other) -> 0;
    }
}
