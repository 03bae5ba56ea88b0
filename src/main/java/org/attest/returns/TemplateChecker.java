package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceTemplate;
import org.attest.evidence.EvidenceVerb;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Judges the rows of a template's workbook against what became of them earlier and what Attest holds now. */
final class TemplateChecker {

    private final EvidenceTemplate template;
    private final ParsedTemplate parsed;
    private final Held held;
    private final TemplateReading reading;
    private final Set<String> titles = new HashSet<>();

    /** What Attest holds: earlier rows of this workbook, and the items of the organisation by reference with their cells. */
    record Held(
            List<KeptTemplateRow> earlier,
            Map<String, EvidenceItem> items,
            Map<String, Map<String, CellText>> cells,
            Map<String, String> referencesByTitle) {}

    TemplateChecker(EvidenceTemplate template, ParsedTemplate parsed, Held held, TemplateReading reading) {
        this.template = template;
        this.parsed = parsed;
        this.held = held;
        this.reading = reading;
        parsed.rows().forEach(it -> titles.add(Normal.folded(it.title())));
    }

    List<TemplateRow> check() {
        var first = new HashMap<String, ParsedTemplate.Row>();
        var twins = twins();
        var rows = new ArrayList<TemplateRow>();
        for (var row : parsed.rows()) {
            var title = Normal.folded(row.title());
            var before = title.isEmpty() ? null : first.putIfAbsent(title, row);
            if (row.merged()) {
                rows.add(back(row, new Problem(ProblemKind.MERGED_CELLS, row.place(), "merged cells", "single cells")));
            } else if (twins.contains(title)) {
                rows.add(back(row, new Problem(ProblemKind.TITLE_TWICE, row.place(), row.title(), "one row of it")));
            } else if (before != null) {
                var said = new Problem(ProblemKind.ROW_REPEATED, row.place(), row.title(), "");
                rows.add(new TemplateRow(
                        row.number(),
                        row.title(),
                        TemplateRow.Kind.REPEATED,
                        "",
                        0,
                        List.of(),
                        List.of(said),
                        "The same as row " + before.number()));
            } else {
                rows.add(earlier(row).map(it -> known(row, it)).orElseGet(() -> fresh(row)));
            }
        }
        return rows;
    }

    /** Titles of rows that differ. */
    private Set<String> twins() {
        var contents = new HashMap<String, String>();
        var twins = new HashSet<String>();
        for (var row : parsed.rows()) {
            var title = Normal.folded(row.title());
            var other = title.isEmpty() ? null : contents.putIfAbsent(title, row.content());
            if (other != null && !other.equals(row.content())) {
                twins.add(title);
            }
        }
        return twins;
    }

    /** The same title, or the same row whose title is no longer in the file. */
    private Optional<KeptTemplateRow> earlier(ParsedTemplate.Row row) {
        var title = Normal.folded(row.title());
        return held.earlier().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .or(() -> held.earlier().stream()
                        .filter(it -> it.number() == row.number() && !titles.contains(it.title()))
                        .findFirst());
    }

    private TemplateRow known(ParsedTemplate.Row row, KeptTemplateRow earlier) {
        var item = held.items().get(earlier.reference());
        if (item == null || !item.state().live()) {
            var why = item == null ? "" : item.state().words();
            return back(row, new Problem(ProblemKind.REFERENCE_GONE, row.place(), earlier.reference(), why));
        }
        var now = held.cells().getOrDefault(earlier.reference(), Map.of());
        var problems = new ArrayList<Problem>();
        var cells = compared(row, earlier.cells(), now, problems);
        cells.removeIf(it -> it.end() == CellEnd.UNCHANGED);
        var asks = cells.stream().anyMatch(it -> it.end().isAsked());
        if (asks && !item.open().contains(EvidenceVerb.CHANGE)) {
            problems.add(Problem.of(ProblemKind.CLOSED, row.place()));
            return judged(row, TemplateRow.Kind.CLOSED, item, cells, problems, "It cannot be changed now");
        }
        if (asks) {
            whole(
                    row,
                    TemplateNow.over(
                            now, cells.stream().filter(it -> it.end().isAsked()).toList()),
                    problems);
        }
        var kind = asks ? TemplateRow.Kind.CHANGED : TemplateRow.Kind.UNCHANGED;
        return judged(row, kind, item, cells, problems, "");
    }

    private TemplateRow fresh(ParsedTemplate.Row row) {
        var problems = new ArrayList<Problem>();
        var cells = compared(row, Map.of(), Map.of(), problems);
        cells.removeIf(it -> it.file() == null);
        for (var column : TemplateColumn.of(template)) {
            var filled = row.cells().containsKey(column.key());
            if (column.required() && !filled) {
                problems.add(new Problem(ProblemKind.REQUIRED, row.place(column), "nothing", column.header()));
            }
        }
        whole(row, TemplateNow.over(Map.of(), cells), problems);
        var same = held.referencesByTitle().get(Normal.folded(row.title()));
        if (same != null) {
            problems.add(new Problem(ProblemKind.TITLE_IN_USE, row.place(), same, ""));
        }
        var kind = same == null ? TemplateRow.Kind.NEW : TemplateRow.Kind.NEW_IF_ANOTHER;
        return judged(row, kind, null, cells, problems, same == null ? "" : "Taken for " + same);
    }

    private List<TemplateCell> compared(
            ParsedTemplate.Row row, Map<String, CellText> base, Map<String, CellText> now, List<Problem> problems) {
        var cells = new ArrayList<TemplateCell>();
        for (var column : parsed.columns()) {
            var cell = row.cells().get(column.key());
            var read = cell == null ? Understood.BLANK : reading.read(column, cell);
            problems.addAll(read.notes());
            if (read.problem() != null) {
                problems.add(read.problem());
                continue;
            }
            var was = base.get(column.key());
            var is = now.get(column.key());
            var end = CellEnd.of(was, is, read.value());
            if (end.isAsked() && read.value() == null && column.required()) {
                problems.add(new Problem(ProblemKind.REQUIRED, row.place(column), "nothing", column.header()));
                continue;
            }
            var place = TemplateLayout.SHEET + "!" + column.header() + ", row " + row.number();
            cells.add(new TemplateCell(
                    column.key(),
                    column.header(),
                    cell == null ? place : cell.place().toString(),
                    was,
                    is,
                    read.value(),
                    end));
        }
        return cells;
    }

    /** Whether the values of a row go together, by the rules of the item itself. */
    private void whole(ParsedTemplate.Row row, Map<String, CellText> cells, List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::sendsRowBack)) {
            return;
        }
        try {
            TemplateNow.details(TemplateNow.start(template), cells);
        } catch (Refused refused) {
            problems.add(new Problem(
                    ProblemKind.NOT_ACCEPTED, row.place(), row.title(), String.valueOf(refused.getMessage())));
        }
    }

    private static TemplateRow judged(
            ParsedTemplate.Row row,
            TemplateRow.Kind kind,
            @Nullable EvidenceItem item,
            List<TemplateCell> cells,
            List<Problem> problems,
            String note) {
        var back = problems.stream().anyMatch(Problem::sendsRowBack);
        return new TemplateRow(
                row.number(),
                row.title(),
                back ? TemplateRow.Kind.SENT_BACK : kind,
                item == null ? "" : item.reference(),
                item == null ? 0 : item.version(),
                back ? List.of() : cells,
                problems,
                note);
    }

    private static TemplateRow back(ParsedTemplate.Row row, Problem problem) {
        return new TemplateRow(
                row.number(), row.title(), TemplateRow.Kind.SENT_BACK, "", 0, List.of(), List.of(problem), "");
    }
}
