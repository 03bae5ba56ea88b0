package org.attest.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.spreadsheets.Row;

/** The header row of a sheet: which of our columns stands where, and what is odd about them. */
record SheetHeading(int row, Map<ReturnColumn, Integer> columns, List<Problem> problems) {

    private static final int FURTHEST_DOWN = 20;

    static SheetHeading find(ReturnSheet sheet, List<Row> rows) {
        var key = Normal.folded(sheet.referenceColumn().header());
        return rows.stream()
                .filter(it -> it.number() <= FURTHEST_DOWN)
                .filter(row -> row.cells().stream()
                        .anyMatch(it -> Normal.folded(it.words()).equals(key)))
                .findFirst()
                .map(it -> read(sheet, it))
                .orElseGet(() -> new SheetHeading(0, Map.of(), List.of(missing(sheet, sheet.referenceColumn()))));
    }

    private static SheetHeading read(ReturnSheet sheet, Row row) {
        var columns = new LinkedHashMap<ReturnColumn, Integer>();
        var problems = new ArrayList<Problem>();
        for (var cell : row.cells()) {
            var column = named(sheet, cell.words());
            if (column.isEmpty() && !cell.isBlank()) {
                problems.add(
                        new Problem(ProblemKind.COLUMN_NOT_OURS, cell.place().toString(), cell.words(), ""));
            }
            for (var ours : column) {
                if (columns.putIfAbsent(ours, cell.place().column()) != null) {
                    problems.add(new Problem(ProblemKind.COLUMN_TWICE, sheet.title(), ours.header(), ""));
                }
            }
        }
        for (var column : sheet.columns()) {
            if (!columns.containsKey(column)) {
                problems.add(missing(sheet, column));
            }
        }
        if (moved(columns)) {
            problems.add(Problem.of(ProblemKind.COLUMNS_MOVED, sheet.title()));
        }
        return new SheetHeading(row.number(), columns, problems);
    }

    private static List<ReturnColumn> named(ReturnSheet sheet, String header) {
        var wanted = Normal.folded(header);
        return sheet.columns().stream()
                .filter(it -> Normal.folded(it.header()).equals(wanted))
                .toList();
    }

    private static Problem missing(ReturnSheet sheet, ReturnColumn column) {
        var key = column == sheet.referenceColumn() || column == sheet.titleColumn();
        var kind = key ? ProblemKind.KEY_COLUMN_MISSING : ProblemKind.COLUMN_MISSING;
        return new Problem(kind, sheet.title(), "", column.header());
    }

    /** Whether columns stand in another order, or with others between them. */
    private static boolean moved(Map<ReturnColumn, Integer> columns) {
        var seen = new HashSet<Integer>();
        int last = -1;
        boolean moved = false;
        for (var column : columns.keySet().stream().sorted().toList()) {
            var at = columns.getOrDefault(column, 0);
            moved |= at < last;
            last = at;
            seen.add(at);
        }
        return moved || (!seen.isEmpty() && last + 1 > seen.size());
    }
}
