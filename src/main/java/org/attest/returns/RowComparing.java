package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.spreadsheets.Cell;
import org.jspecify.annotations.Nullable;

/** Lays the cells of a row beside what Attest holds. */
final class RowComparing {

    /** Only those that the file has: of others there is nothing to lay beside. */
    private final List<TableColumn> columns;

    private final String sheet;
    private final TableReading reading;
    private final List<Problem> said;

    /** @param said takes what is to be said of a column, once */
    RowComparing(
            List<TableColumn> columns,
            String sheet,
            Map<String, Integer> matched,
            TableReading reading,
            List<Problem> said) {
        this.columns =
                columns.stream().filter(it -> matched.containsKey(it.key())).toList();
        this.sheet = sheet;
        this.reading = reading;
        this.said = said;
    }

    /** The cells that differ from what Attest holds; companions and what is ignored stand apart. */
    List<TableCell> changes(JudgedLine row, @Nullable Held<?> held, Map<String, CellText> companions) {
        var changes = new ArrayList<TableCell>();
        for (var column : columns) {
            var cell = row.cells().get(column.key());
            var now = held == null ? null : held.cells().get(column.key());
            if (held != null && column.use() == TableColumn.Use.KEY) {
                newKey(column, cell, now, companions);
                continue;
            }
            if (cell == null) {
                blank(column, now);
                continue;
            }
            var read = reading.read(column, cell, now);
            if (!column.isRead()) {
                if (!CellText.same(now, read.value())) {
                    say(ProblemKind.INFORMATION_IGNORED, column);
                }
                continue;
            }
            read.notes().forEach(row::problem);
            if (read.problem() != null) {
                row.problem(read.problem());
            } else if (read.value() != null && column.use() == TableColumn.Use.COMPANION) {
                companions.put(column.key(), read.value());
            } else if (read.value() != null) {
                compare(column, cell, now, read.value()).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** A key that what is there does not have belongs to what is new about the row. */
    private void newKey(
            TableColumn column, @Nullable Cell cell, @Nullable CellText now, Map<String, CellText> companions) {
        var value = cell == null || now != null
                ? null
                : reading.read(column, cell, null).value();
        if (value != null) {
            companions.put(column.key(), value);
        }
    }

    private Optional<TableCell> compare(TableColumn column, Cell cell, @Nullable CellText now, CellText written) {
        var file = written;
        if (now != null && column.content() == TableColumn.Content.LINKS) {
            file = TableReading.together(now, written);
            if (!CellText.same(file, written)) {
                say(ProblemKind.LINKS_STAY, column);
            }
        }
        return CellText.same(now, file)
                ? Optional.empty()
                : Optional.of(new TableCell(column.key(), column.header(), cell.place(), now, file));
    }

    private void blank(TableColumn column, @Nullable CellText now) {
        if (now != null && column.isRead()) {
            say(ProblemKind.BLANK_KEEPS, column);
        }
    }

    /** Something to be said of a column, once. */
    private void say(ProblemKind kind, TableColumn column) {
        var problem = new Problem(kind, sheet, column.header(), "");
        if (!said.contains(problem)) {
            said.add(problem);
        }
    }
}
