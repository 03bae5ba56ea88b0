package org.attest.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.shared.Progress;

/** Judges a return: pure, every problem in one pass, each with its cell. */
final class ReturnChecker {

    private ReturnChecker() {}

    static Judged check(ParsedReturn parsed, Comparison with) {
        var rows = new ArrayList<JudgedRow>();
        var problems = new ArrayList<>(parsed.problems());
        if (!with.exportKnown()) {
            problems.add(Problem.of(ProblemKind.UNKNOWN_WORKBOOK, ""));
        }
        var missing = new ArrayList<String>();
        var pointers = Pointers.NOWHERE;
        Progress.current().begin(Progress.Phase.CHECKING, parsed.rows().size());
        for (var sheet : ReturnSheet.values()) {
            if (!parsed.sheets().contains(sheet)) {
                if (with.now().sheets().contains(sheet) && with.exported().contains(sheet)) {
                    problems.add(new Problem(ProblemKind.SHEET_MISSING, sheet.title(), "", sheet.title()));
                }
                pointers = pointers.with(sheet, with.now(), parsed, List.of());
                continue;
            }
            if (!with.now().sheets().contains(sheet)) {
                rows.addAll(notTheirs(sheet, parsed));
                problems.add(Problem.of(ProblemKind.SHEET_NOT_YOURS, sheet.title()));
                continue;
            }
            var checker = new SheetChecker(sheet, parsed, with.pointing(pointers));
            var judged = checker.check();
            rows.addAll(judged);
            problems.addAll(checker.problems());
            missing.addAll(notInFile(sheet, parsed, with));
            pointers = pointers.with(sheet, with.now(), parsed, judged);
        }
        return new Judged(rows, problems, missing, !with.exportKnown());
    }

    private static List<JudgedRow> notTheirs(ReturnSheet sheet, ParsedReturn parsed) {
        return parsed.rows(sheet).stream()
                .filter(it -> !it.isEmpty())
                .map(it -> JudgedRows.notTheirs(it, "Others fill in this sheet"))
                .toList();
    }

    private static List<String> notInFile(ReturnSheet sheet, ParsedReturn parsed, Comparison with) {
        var there = parsed.rows(sheet).stream()
                .map(it -> Normal.folded(RowIdentity.reference(it)))
                .collect(Collectors.toCollection(HashSet::new));
        return with.export().rows(sheet).stream()
                .filter(it -> !there.contains(Normal.folded(it.reference())))
                .map(it -> it.reference() + " " + it.title())
                .toList();
    }
}
