package org.attest.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.organisations.Kind;

/**
 * The part of a position that a filter leaves: outcomes down, organisations across, counts over what is shown: of all of
 * it, and of each organisation in {@code across}. {@code kinds} are the groups in which the organisations stand; none
 * where they are in another order.
 */
public record HeatMap(
        List<OrganisationColumn> columns, List<OutcomeRow> rows, Tally tally, List<Tally> across, List<Group> kinds) {

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        across = List.copyOf(across);
        kinds = List.copyOf(kinds);
    }

    /** So many organisations of one kind beside each other. */
    public record Group(Kind kind, int columns) {}

    public static HeatMap of(SystemPosition position, HeatMapFilter filter) {
        var outcomes = position.rows().stream()
                .filter(it -> filter.shows(it.outcome()))
                .toList();
        var kept = IntStream.range(0, position.columns().size())
                .filter(it -> filter.shows(position.columns().get(it).member()))
                .boxed()
                .sorted(acrossBy(position, outcomes, filter))
                .toList();
        var rows = outcomes.stream()
                .map(it -> only(it, kept))
                .filter(it -> !filter.onlyGaps() || it.tally().gaps() > 0)
                .sorted(downBy(filter))
                .toList();
        var columns = kept.stream().map(position.columns()::get).toList();
        return new HeatMap(
                columns,
                rows,
                rows.stream().map(OutcomeRow::tally).reduce(Tally.NONE, Tally::plus),
                IntStream.range(0, kept.size()).mapToObj(it -> tally(rows, it)).toList(),
                filter.organisationsByGap() ? List.of() : groups(columns));
    }

    private static Tally tally(List<OutcomeRow> rows, int column) {
        return Tally.of(rows.stream().map(it -> it.cells().get(column)));
    }

    private static OutcomeRow only(OutcomeRow row, List<Integer> columns) {
        var cells = columns.stream().map(row.cells()::get).toList();
        return new OutcomeRow(row.outcome(), cells, Tally.of(cells.stream()), row.evidence());
    }

    /** Sorting keeps the order of the framework among equals. */
    private static Comparator<OutcomeRow> downBy(HeatMapFilter filter) {
        return filter.mostGapsFirst()
                ? Comparator.comparingInt((OutcomeRow it) -> it.tally().gaps()).reversed()
                : (one, other) -> 0;
    }

    /** Sorting keeps the order of the position among equals: who has not returned has no gap, and stands last of all. */
    private static Comparator<Integer> acrossBy(
            SystemPosition position, List<OutcomeRow> outcomes, HeatMapFilter filter) {
        if (!filter.organisationsByGap()) {
            return Comparator.comparing(
                    it -> position.columns().get(it).member().kind());
        }
        var gaps = IntStream.range(0, position.columns().size())
                .map(it -> position.columns().get(it).returned()
                        ? tally(outcomes, it).gaps()
                        : -1)
                .toArray();
        return Comparator.comparingInt((Integer it) -> gaps[it]).reversed();
    }

    private static List<Group> groups(List<OrganisationColumn> columns) {
        var groups = new ArrayList<Group>();
        for (var column : columns) {
            var kind = column.member().kind();
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && last.kind() == kind) {
                groups.set(groups.size() - 1, new Group(kind, last.columns() + 1));
            } else {
                groups.add(new Group(kind, 1));
            }
        }
        return groups;
    }
}
