package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several sheets of a file as one table: their columns are brought under those of the first, and where the name of a sheet
 * says something about its rows, it becomes a column of its own. Rows are counted on from sheet to sheet.
 */
final class SheetsTogether {

    private final ColumnMatching matching;
    private final TableColumn ofSheet;
    private final RawTable first;
    private final List<RawTable.Header> headers;
    private final List<RawTable.Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private SheetsTogether(RawTable first, ColumnMatching matching, TableColumn ofSheet) {
        this.first = first;
        this.matching = matching;
        this.ofSheet = ofSheet;
        this.headers = new ArrayList<>(first.headers());
    }

    /** @param ofSheet the column for which the name of a sheet stands, where no header does */
    static RawTable of(List<RawTable> sheets, ColumnMatching matching, TableColumn ofSheet) {
        var together = new SheetsTogether(sheets.getFirst(), matching, ofSheet);
        sheets.forEach(together::add);
        return new RawTable(
                together.first.sheet(),
                together.first.headerRow(),
                together.headers,
                together.lines,
                together.problems);
    }

    private void add(RawTable sheet) {
        var places = places(sheet);
        var before = lines.isEmpty() ? 0 : lines.getLast().number();
        var said = Normal.folded(sheet.sheet());
        var says = ofSheet.choices().stream().anyMatch(it -> it.isWritten(said))
                && !matching.match(sheet.headers()).containsKey(ofSheet.key());
        var column = says ? column(ofSheet.header()) : 0;
        for (var line : sheet.lines()) {
            var cells = new ArrayList<RawCell>();
            line.cells().forEach(it -> cells.add(it.in(places.getOrDefault(it.column(), it.column()))));
            if (says) {
                cells.add(new RawCell(column, ParsedCell.Kind.TEXT, sheet.sheet(), false));
            }
            var from = new RawTable.From(sheet.sheet(), line.number());
            lines.add(new RawTable.Line(before + line.number(), line.hidden(), line.merged(), cells, from));
        }
        problems.addAll(sheet.problems());
    }

    /** Where each column of a sheet stands in the whole. */
    private Map<Integer, Integer> places(RawTable sheet) {
        var places = new HashMap<Integer, Integer>();
        if (sheet == first) {
            return places;
        }
        var known = matching.match(headers);
        var here = matching.match(sheet.headers());
        here.forEach((key, at) -> {
            var there = known.get(key);
            if (there != null) {
                places.put(at, there);
            }
        });
        for (var header : sheet.headers()) {
            places.computeIfAbsent(header.column(), _ -> column(header.words()));
        }
        return places;
    }

    /** The column under this header, a new one where there is none. */
    private int column(String words) {
        for (var header : headers) {
            if (Normal.folded(header.words()).equals(Normal.folded(words))) {
                return header.column();
            }
        }
        var next = headers.stream().mapToInt(RawTable.Header::column).max().orElse(-1) + 1;
        headers.add(new RawTable.Header(next, words));
        return next;
    }
}
