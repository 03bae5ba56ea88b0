package org.attest.returns;

import java.util.Map;
import java.util.Objects;
import org.attest.spreadsheets.CellPlace;

/**
 * Reads cells by the rules of the registers' own tables.
 *
 * @param columns of the tables as they are now, with their choices
 */
record RegisterRules(Map<ReturnColumn, TableColumn> columns, TableReading reading) {

    private static final CellPlace ANYWHERE = new CellPlace("", 1, 0);

    RegisterRules {
        columns = Map.copyOf(columns);
    }

    /** A figure is typed as a number, or as one of the words for there being none. */
    boolean isFigure(ReturnColumn column) {
        var rule = columns.get(column);
        return rule != null
                && rule.content() == TableColumn.Content.FIGURE
                && rule.choices().isEmpty();
    }

    /** @param cell of a column that stands in a register */
    Understood read(ParsedCell cell) {
        var column = Objects.requireNonNull(columns.get(cell.column()));
        var raw = new RawCell(0, cell.kind(), cell.text(), false).at(ANYWHERE);
        var read = reading.read(column, raw, null);
        var problem = read.problem();
        return new Understood(
                read.value(),
                problem == null ? null : at(cell, problem),
                read.notes().stream().map(it -> at(cell, it)).toList());
    }

    private static Problem at(ParsedCell cell, Problem problem) {
        return new Problem(problem.kind(), cell.place(), problem.found(), problem.expected());
    }
}
