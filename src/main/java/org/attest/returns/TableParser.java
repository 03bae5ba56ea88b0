package org.attest.returns;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.attest.spreadsheets.Row;
import org.attest.spreadsheets.SheetInfo;
import org.attest.spreadsheets.WorkbookContent;
import org.jspecify.annotations.Nullable;

/** Finds the table in a file: the sheet and the header row that look most like ours. Nothing is judged but its shape. */
final class TableParser {

    private final WorkbookContent content;
    private final ColumnMatching matching;

    private TableParser(WorkbookContent content, List<TableColumn> columns) {
        this.content = content;
        this.matching = new ColumnMatching(columns);
    }

    /** @throws ReturnRefused when there is no table, or too much of it */
    static RawTable parse(WorkbookContent content, List<TableColumn> columns) {
        return new TableParser(content, columns).parse(null);
    }

    /**
     * The same.
     *
     * @param ofSheet the column for which the name of a sheet stands: then all sheets with such a table are read as one
     */
    static RawTable parse(WorkbookContent content, List<TableColumn> columns, @Nullable TableColumn ofSheet) {
        return new TableParser(content, columns).parse(ofSheet);
    }

    private RawTable parse(@Nullable TableColumn ofSheet) {
        var all = content.sheets().stream()
                .sorted(Comparator.comparing(SheetInfo::hidden))
                .map(it -> lines(it.name()))
                .filter(TableLines::isTable)
                .toList();
        var best = all.stream()
                .max(Comparator.comparingInt(TableLines::score))
                .orElseThrow(() -> new ReturnRefused(ProblemKind.NO_TABLE));
        var alike =
                all.stream().filter(it -> matching.hasRequired(it.headers())).toList();
        return ofSheet == null || alike.isEmpty()
                ? checked(best)
                : SheetsTogether.of(alike.stream().map(this::checked).toList(), matching, ofSheet);
    }

    private TableLines lines(String sheet) {
        var lines = new TableLines(sheet, matching);
        content.eachRow(sheet, lines::add);
        lines.end();
        return lines;
    }

    private RawTable checked(TableLines found) {
        if (found.isTooLong()) {
            throw new ReturnRefused(ProblemKind.TABLE_TOO_LARGE);
        }
        var hidden = found.lines().stream().filter(RawTable.Line::hidden).count();
        var problems = hidden == 0
                ? List.<Problem>of()
                : List.of(new Problem(ProblemKind.HIDDEN_ROWS, found.sheet(), Long.toString(hidden), ""));
        return new RawTable(found.sheet(), found.headerRow(), found.headers(), whole(found), problems);
    }

    /** With those below the header marked in which cells were merged. */
    private List<RawTable.Line> whole(TableLines found) {
        var rows = new BitSet();
        for (var one : content.merged(found.sheet())) {
            rows.set(one.first().row(), Math.max(one.first().row(), one.last().row()) + 1);
        }
        return rows.isEmpty()
                ? found.lines()
                : found.lines().stream()
                        .map(it -> rows.get(it.number()) ? it.merging() : it)
                        .toList();
    }

    static List<RawTable.Header> headers(Row row) {
        return row.cells().stream()
                .filter(it -> !it.isBlank())
                .map(it -> new RawTable.Header(it.place().column(), Normal.line(it.words())))
                .toList();
    }
}
