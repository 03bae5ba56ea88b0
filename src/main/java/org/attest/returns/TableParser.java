package org.attest.returns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.CellValue;
import org.attest.spreadsheets.Row;
import org.attest.spreadsheets.SheetInfo;
import org.attest.spreadsheets.WorkbookContent;
import org.jspecify.annotations.Nullable;

/** Finds the table in a file: the sheet and the header row that look most like ours. Nothing is judged but its shape. */
final class TableParser {

    static final int MOST_ROWS = 20_000;

    private static final int FURTHEST_DOWN = 30;
    private static final int MOST_TEXT = 8_000_000;

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

    /** A sheet with the row that looks most like a header. */
    private record Candidate(String sheet, Row header, int score, List<Row> rows, boolean tooLong) {}

    private RawTable parse(@Nullable TableColumn ofSheet) {
        var all = content.sheets().stream()
                .sorted(Comparator.comparing(SheetInfo::hidden))
                .map(it -> candidate(it.name()))
                .flatMap(List::stream)
                .toList();
        var best = all.stream()
                .max(Comparator.comparingInt(Candidate::score))
                .orElseThrow(() -> new ReturnRefused(ProblemKind.NO_TABLE));
        var alike = all.stream()
                .filter(it -> matching.hasRequired(headers(it.header())))
                .toList();
        return ofSheet == null || alike.isEmpty()
                ? checked(best)
                : SheetsTogether.of(alike.stream().map(this::checked).toList(), matching, ofSheet);
    }

    private RawTable checked(Candidate best) {
        if (best.tooLong()) {
            throw new ReturnRefused(ProblemKind.TABLE_TOO_LARGE);
        }
        return table(best);
    }

    private List<Candidate> candidate(String sheet) {
        var rows = new ArrayList<Row>();
        var tooLong = new boolean[1];
        content.eachRow(sheet, row -> {
            if (rows.size() <= MOST_ROWS + FURTHEST_DOWN) {
                rows.add(row);
            } else {
                tooLong[0] = true;
            }
        });
        if (!rows.isEmpty() && rows.getFirst().words(0).equals(ProblemRemarks.HEADING)) {
            return List.of();
        }
        return rows.stream()
                .limit(FURTHEST_DOWN)
                .filter(it -> filled(it) > 0)
                .max(Comparator.comparingInt(this::score))
                .map(header -> new Candidate(sheet, header, score(header), rows, tooLong[0]))
                .stream()
                .toList();
    }

    /** How many of our columns stand there; where none do, how many words. */
    private int score(Row row) {
        return matching.match(headers(row)).size() * 1_000 + Math.min(999, filled(row));
    }

    private static int filled(Row row) {
        return (int) row.cells().stream()
                .filter(it -> it.value() instanceof CellValue.Text && !it.isBlank())
                .count();
    }

    static List<RawTable.Header> headers(Row row) {
        return row.cells().stream()
                .filter(it -> !it.isBlank())
                .map(it -> new RawTable.Header(it.place().column(), Normal.line(it.words())))
                .toList();
    }

    private RawTable table(Candidate found) {
        var headers = headers(found.header());
        var merged = merged(found);
        var lines = new ArrayList<RawTable.Line>();
        var hidden = 0;
        var text = 0L;
        for (var row : found.rows()) {
            var cells = row.cells().stream()
                    .filter(it -> !it.isBlank() || it.formula())
                    .map(RawCell::of)
                    .toList();
            if (row.number() > found.header().number() && row.cells().stream().anyMatch(TableParser::isFilled)) {
                lines.add(new RawTable.Line(row.number(), row.hidden(), merged.get(row.number()), cells));
                hidden += row.hidden() ? 1 : 0;
                text += cells.stream().mapToLong(it -> it.text().length()).sum();
            }
        }
        if (lines.size() > MOST_ROWS || text > MOST_TEXT) {
            throw new ReturnRefused(ProblemKind.TABLE_TOO_LARGE);
        }
        var problems = hidden == 0
                ? List.<Problem>of()
                : List.of(new Problem(ProblemKind.HIDDEN_ROWS, found.sheet(), Integer.toString(hidden), ""));
        return new RawTable(found.sheet(), found.header().number(), headers, lines, problems);
    }

    private static boolean isFilled(Cell cell) {
        return !Normal.key(cell.words()).isEmpty();
    }

    /** The rows below the header in which cells were merged. */
    private BitSet merged(Candidate found) {
        var rows = new BitSet();
        for (var one : content.merged(found.sheet())) {
            rows.set(one.first().row(), Math.max(one.first().row(), one.last().row()) + 1);
        }
        rows.clear(0, found.header().number() + 1);
        return rows;
    }
}
