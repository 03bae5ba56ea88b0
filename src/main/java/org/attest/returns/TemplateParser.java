package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.evidence.EvidenceTemplate;
import org.attest.shared.ProblemMark;
import org.attest.shared.Refused;
import org.attest.spreadsheets.Cell;
import org.attest.spreadsheets.Row;
import org.attest.spreadsheets.WorkbookContent;
import org.jspecify.annotations.Nullable;

/** Turns the workbook of a template into rows of cells; nothing is judged but its shape. */
final class TemplateParser {

    private final WorkbookContent content;
    private final Map<String, String> sheets = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private TemplateParser(WorkbookContent content) {
        this.content = content;
        content.sheets().forEach(it -> sheets.putIfAbsent(Normal.folded(it.name()), it.name()));
    }

    /**
     * @param known finds the template that the file names
     * @param code of the organisation for which it must have been made, where it says so
     * @throws ReturnRefused when it is no such workbook, of another organisation, or of a template that is not here
     */
    static Parsed parse(WorkbookContent content, Function<String, Optional<EvidenceTemplate>> known, String code) {
        return new TemplateParser(content).parse(known, code);
    }

    record Parsed(EvidenceTemplate template, ParsedTemplate rows) {}

    private Parsed parse(Function<String, Optional<EvidenceTemplate>> known, String code) {
        var hidden = labelled(ReturnLayout.HIDDEN_SHEET);
        var start = labelled(ReturnLayout.START);
        var name = sheets.get(Normal.folded(TemplateLayout.SHEET));
        var id = said(TemplateLayout.TEMPLATE_PROPERTY, hidden);
        if (name == null || id == null) {
            throw new ReturnRefused(ProblemKind.NOT_A_TEMPLATE);
        }
        var printed = start.get(Normal.folded(TemplateLayout.CODE_LABEL));
        if (printed != null && !Normal.folded(printed).equals(Normal.folded(code))) {
            throw new ReturnRefused(ProblemKind.OTHER_ORGANISATION);
        }
        var template = known.apply(id).orElseThrow(() -> new ReturnRefused(ProblemKind.TEMPLATE_GONE));
        return new Parsed(template, rows(name, said(ReturnLayout.WORKBOOK_PROPERTY, hidden), template));
    }

    private ParsedTemplate rows(String sheet, @Nullable String workbook, EvidenceTemplate template) {
        var all = content.rows(sheet);
        var header = all.stream()
                .filter(it -> it.number() <= TemplateLayout.FURTHEST_DOWN)
                .filter(row -> row.cells().stream()
                        .anyMatch(it -> Normal.folded(it.words()).equals("title")))
                .findFirst()
                .orElseThrow(() -> new ReturnRefused(ProblemKind.NOT_A_TEMPLATE));
        var columns = columns(header, template);
        var merged = merged(sheet, columns);
        var rows = new ArrayList<ParsedTemplate.Row>();
        int hiddenRows = 0;
        for (var row : all) {
            var cells = cells(row, columns);
            if (row.number() > header.number() && !cells.isEmpty()) {
                rows.add(new ParsedTemplate.Row(row.number(), merged.contains(row.number()), cells));
                hiddenRows += row.hidden() ? 1 : 0;
            }
        }
        if (rows.size() > TemplateLayout.MOST_ROWS) {
            throw new Refused("The workbook has %,d filled rows; %d is the most. Split it into several."
                    .formatted(rows.size(), TemplateLayout.MOST_ROWS));
        }
        if (hiddenRows > 0) {
            problems.add(new Problem(ProblemKind.HIDDEN_ROWS, sheet, Integer.toString(hiddenRows), ""));
        }
        return new ParsedTemplate(workbook, List.copyOf(columns.keySet()), rows, problems);
    }

    /** Which of our columns stands where. */
    private Map<TemplateColumn, Integer> columns(Row header, EvidenceTemplate template) {
        var ours = TemplateColumn.of(template);
        var found = new LinkedHashMap<TemplateColumn, Integer>();
        for (var cell : header.cells()) {
            var column = ours.stream()
                    .filter(it -> Normal.folded(it.header()).equals(Normal.folded(cell.words())))
                    .findFirst();
            if (column.isEmpty() && !cell.isBlank()) {
                problems.add(
                        new Problem(ProblemKind.COLUMN_NOT_OURS, cell.place().toString(), cell.words(), ""));
            } else if (column.isPresent()
                    && found.putIfAbsent(column.get(), cell.place().column()) != null) {
                throw new Refused("%s It is “%s”. %s %s"
                        .formatted(
                                ProblemKind.COLUMN_TWICE.message(),
                                column.get().header(),
                                ProblemKind.COLUMN_TWICE.advice(),
                                ProblemMark.of(ProblemKind.COLUMN_TWICE.number())));
            }
        }
        ours.stream()
                .filter(it -> !found.containsKey(it))
                .forEach(it ->
                        problems.add(new Problem(ProblemKind.COLUMN_MISSING, TemplateLayout.SHEET, "", it.header())));
        return found;
    }

    private Set<Integer> merged(String sheet, Map<TemplateColumn, Integer> columns) {
        var touched = new HashSet<Integer>();
        for (var area : content.merged(sheet)) {
            var used = columns.values().stream()
                    .anyMatch(it ->
                            it >= area.first().column() && it <= area.last().column());
            for (int row = area.first().row(); used && row <= area.last().row(); row++) {
                touched.add(row);
            }
        }
        return touched;
    }

    /** The filled cells of a row. */
    private static Map<String, Cell> cells(Row row, Map<TemplateColumn, Integer> columns) {
        var cells = new HashMap<String, Cell>();
        columns.forEach((column, at) -> {
            var cell = row.at(at);
            if (cell.formula() || !Normal.key(cell.words()).isEmpty()) {
                cells.put(column.key(), cell);
            }
        });
        return cells;
    }

    private @Nullable String said(String property, Map<String, String> hidden) {
        var inProperties = content.properties().get(property);
        return inProperties == null || inProperties.isBlank()
                ? hidden.get(Normal.folded(property))
                : Normal.key(inProperties);
    }

    private Map<String, String> labelled(String title) {
        var labels = new HashMap<String, String>();
        var sheet = sheets.get(Normal.folded(title));
        if (sheet != null) {
            content.eachRow(sheet, row -> {
                if (!row.words(1).isBlank()) {
                    labels.putIfAbsent(Normal.folded(row.words(0)), Normal.key(row.words(1)));
                }
            });
        }
        return labels;
    }
}
