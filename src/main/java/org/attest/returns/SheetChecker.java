package org.attest.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.shared.Progress;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one sheet against each other and against the export: the rules for rows, before those for cells. */
final class SheetChecker {

    private static final int MOST_ROWS_APART = 3;

    private final ReturnSheet sheet;
    private final List<ParsedRow> rows;
    private final RowChecker rowChecker;
    private final RowIdentity identity;
    private final List<Problem> problems = new ArrayList<>();
    private boolean stopped;

    SheetChecker(ReturnSheet sheet, ParsedReturn parsed, Comparison with) {
        this.sheet = sheet;
        this.rows = parsed.rows(sheet).stream().filter(it -> !it.isEmpty()).toList();
        this.identity = new RowIdentity(sheet, with);
        this.rowChecker = new RowChecker(sheet, with);
        this.stopped = parsed.problems().stream()
                .anyMatch(it -> it.stopsSheet() && it.where().equals(sheet.title()));
    }

    List<JudgedRow> check() {
        var apart = rows.stream().filter(identity::carriesTitleOfAnother).toList();
        if (!stopped && apart.size() > MOST_ROWS_APART) {
            stopped = true;
            problems.add(new Problem(
                    ProblemKind.SHEET_SORTED_APART,
                    sheet.title(),
                    apart.size() + " rows",
                    "each title beside its reference"));
        }
        if (stopped) {
            return rows.stream().map(it -> JudgedRows.sentBack(it, List.of())).toList();
        }
        var twins = twins();
        var seen = new HashMap<String, ParsedRow>();
        var judged = new ArrayList<JudgedRow>();
        var progress = Progress.current();
        for (var row : rows) {
            progress.step();
            judged.add(check(row, twins, seen));
        }
        problems.addAll(rowChecker.sheetNotes());
        return judged;
    }

    List<Problem> problems() {
        return problems;
    }

    private JudgedRow check(ParsedRow row, Map<String, Boolean> twins, Map<String, ParsedRow> seen) {
        var reference = RowIdentity.reference(row);
        var known = reference.isEmpty() ? RowIdentity.content(row) : Normal.folded(reference);
        var first = seen.putIfAbsent(known, row);
        if (!reference.isEmpty() && Boolean.FALSE.equals(twins.get(known))) {
            return JudgedRows.sentBack(row, ProblemKind.REFERENCE_TWICE, reference, "the reference once");
        }
        if (first != null && !identity.isMangled(row)) {
            return JudgedRows.repeated(row, first);
        }
        var refused = refusal(row, reference);
        if (refused != null) {
            return JudgedRows.sentBack(row, List.of(refused));
        }
        return identity.isNew(reference) ? rowChecker.newRow(row) : rowChecker.knownRow(row, reference);
    }

    private @Nullable Problem refusal(ParsedRow row, String reference) {
        var place = row.place(sheet.referenceColumn());
        if (row.merged()) {
            return new Problem(ProblemKind.MERGED_CELLS, row.place(), "merged cells", "single cells");
        }
        if (identity.isMangled(row)) {
            return new Problem(ProblemKind.REFERENCE_MANGLED, place, reference, "a reference of this workbook");
        }
        if (identity.isNew(reference)) {
            return sheet.takesNewRows()
                    ? null
                    : new Problem(ProblemKind.REFERENCE_MISSING, place, reference, "the reference of an outcome");
        }
        if (!identity.isKnown(reference)) {
            return new Problem(ProblemKind.REFERENCE_UNKNOWN, place, reference, identity.nearest(reference));
        }
        if (identity.carriesTitleOfAnother(row)) {
            var titlePlace = row.place(sheet.titleColumn());
            return new Problem(
                    ProblemKind.TITLE_OF_ANOTHER_ROW, titlePlace, RowIdentity.title(row), identity.titleOf(reference));
        }
        return null;
    }

    /** References that stand more than once, and whether all rows with one are equal. */
    private Map<String, Boolean> twins() {
        var byReference = new LinkedHashMap<String, String>();
        var twins = new HashMap<String, Boolean>();
        for (var row : rows) {
            var reference = Normal.folded(RowIdentity.reference(row));
            var content = RowIdentity.content(row);
            var earlier = byReference.putIfAbsent(reference, content);
            if (earlier != null) {
                twins.merge(reference, earlier.equals(content), Boolean::logicalAnd);
            }
        }
        return twins;
    }
}
