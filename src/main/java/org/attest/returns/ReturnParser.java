package org.attest.returns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.spreadsheets.Row;
import org.attest.spreadsheets.WorkbookContent;
import org.jspecify.annotations.Nullable;

/** Turns the sheets of a workbook into rows of cells, word for word; nothing is judged but the shape of the sheets. */
final class ReturnParser {

    private final WorkbookContent content;
    private final List<ParsedRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<ReturnSheet> found = EnumSet.noneOf(ReturnSheet.class);

    private ReturnParser(WorkbookContent content) {
        this.content = content;
    }

    /** @throws ReturnRefused when no sheet of a return is in the file */
    static ParsedReturn parse(WorkbookContent content) {
        return new ReturnParser(content).parse();
    }

    private ParsedReturn parse() {
        var names = new HashMap<String, String>();
        content.sheets().forEach(it -> names.putIfAbsent(Normal.folded(it.name()), it.name()));
        for (var sheet : ReturnSheet.values()) {
            var name = names.get(Normal.folded(sheet.title()));
            if (name != null) {
                found.add(sheet);
                parse(sheet, name);
            }
        }
        if (found.isEmpty()) {
            throw new ReturnRefused(ProblemKind.NOT_A_RETURN);
        }
        return new ParsedReturn(identity(names), found, rows, problems);
    }

    private void parse(ReturnSheet sheet, String name) {
        var all = content.rows(name);
        var heading = SheetHeading.find(sheet, all);
        problems.addAll(heading.problems());
        var merged = mergedRows(name, heading);
        int hidden = 0;
        for (var row : all) {
            if (row.number() > heading.row()) {
                var parsed = row(sheet, row, heading.columns(), merged);
                rows.add(parsed);
                hidden += row.hidden() && !parsed.isEmpty() ? 1 : 0;
            }
        }
        if (hidden > 0) {
            problems.add(
                    new Problem(ProblemKind.HIDDEN_ROWS, sheet.title(), hidden + (hidden == 1 ? " row" : " rows"), ""));
        }
    }

    private BitSet mergedRows(String name, SheetHeading heading) {
        var touched = new BitSet();
        for (var area : content.merged(name)) {
            var used = heading.columns().values().stream()
                    .anyMatch(it ->
                            it >= area.first().column() && it <= area.last().column());
            if (used) {
                touched.set(
                        area.first().row(),
                        Math.max(area.first().row(), area.last().row()) + 1);
            }
        }
        return touched;
    }

    private static ParsedRow row(ReturnSheet sheet, Row row, Map<ReturnColumn, Integer> columns, BitSet merged) {
        var cells = new ArrayList<ParsedCell>();
        columns.forEach((column, at) -> cells.add(CellKinds.parsed(sheet, column, row.at(at))));
        return new ParsedRow(sheet, row.number(), merged.get(row.number()), cells);
    }

    private WorkbookIdentity identity(Map<String, String> names) {
        var hidden = labelled(names.get(Normal.folded(ReturnLayout.HIDDEN_SHEET)));
        var start = labelled(names.get(Normal.folded(ReturnLayout.START)));
        var inProperties = blankAsNull(content.properties().get(ReturnLayout.WORKBOOK_PROPERTY));
        var inSheet = hidden.get(Normal.folded(ReturnLayout.WORKBOOK_PROPERTY));
        var schema = blankAsNull(content.properties().get(ReturnLayout.SCHEMA_PROPERTY));
        return new WorkbookIdentity(
                inProperties == null ? inSheet : inProperties,
                schema == null ? hidden.get(Normal.folded(ReturnLayout.SCHEMA_PROPERTY)) : schema,
                inProperties != null && inSheet != null && !inProperties.equals(inSheet),
                start.get(Normal.folded(ReturnLayout.CODE_LABEL)),
                start.get(Normal.folded(ReturnLayout.YEAR_LABEL)),
                start.get(Normal.folded(ReturnLayout.VERSION_LABEL)));
    }

    /** The second word of each row by the first: labels and what they say. */
    private Map<String, String> labelled(@Nullable String sheet) {
        var labels = new HashMap<String, String>();
        if (sheet != null) {
            content.eachRow(sheet, row -> {
                var said = blankAsNull(row.words(1));
                if (said != null) {
                    labels.putIfAbsent(Normal.folded(row.words(0)), said);
                }
            });
        }
        return labels;
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : Normal.key(text);
    }
}
