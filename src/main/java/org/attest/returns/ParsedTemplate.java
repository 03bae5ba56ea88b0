package org.attest.returns;

import java.util.List;
import java.util.Map;
import org.attest.spreadsheets.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook of a template says, cell by cell, not yet understood. {@code workbook} is the id that it carries, where it carries
 * one; {@code columns} are those that were found.
 */
record ParsedTemplate(@Nullable String workbook, List<TemplateColumn> columns, List<Row> rows, List<Problem> problems) {

    ParsedTemplate {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** A filled row; its cells by the keys of their columns. */
    record Row(int number, boolean merged, Map<String, Cell> cells) {

        Row {
            cells = Map.copyOf(cells);
        }

        String place() {
            return TemplateLayout.SHEET + "!" + number;
        }

        String place(TemplateColumn column) {
            var cell = cells.get(column.key());
            return cell == null ? place() : cell.place().toString();
        }

        String title() {
            var cell = cells.get(TemplateColumn.TITLE);
            return cell == null ? "" : Normal.line(cell.words());
        }

        /** All that people wrote into the row, to see whether two rows are equal. */
        String content() {
            return cells.entrySet().stream()
                    .map(it -> it.getKey() + "=" + Normal.key(it.getValue().words()))
                    .sorted()
                    .toList()
                    .toString();
        }
    }
}
