package org.attest.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.spreadsheets.Row;
import org.attest.spreadsheets.WorkbookContent;

/** The table of the first sheet that has all the wanted headings: in which column each stands, and the rows below. */
public record HeadedTable(List<Integer> columns, List<Row> rows) {

    public HeadedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    private static final int HEADING_WITHIN = 20;

    static Optional<HeadedTable> in(WorkbookContent workbook, List<Set<String>> headings) {
        for (var sheet : workbook.sheets()) {
            var rows = workbook.rows(sheet.name());
            var heading = rows.stream()
                    .limit(HEADING_WITHIN)
                    .filter(it -> !columns(it, headings).contains(-1))
                    .findFirst();
            if (heading.isPresent()) {
                var below = rows.stream()
                        .filter(it -> it.number() > heading.get().number())
                        .toList();
                return Optional.of(new HeadedTable(columns(heading.get(), headings), below));
            }
        }
        return Optional.empty();
    }

    private static List<Integer> columns(Row row, List<Set<String>> headings) {
        return headings.stream().map(it -> column(row, it)).toList();
    }

    private static int column(Row row, Set<String> heading) {
        return row.cells().stream()
                .filter(it -> heading.contains(it.words().toLowerCase(Locale.ROOT)))
                .mapToInt(it -> it.place().column())
                .findFirst()
                .orElse(-1);
    }
}
