package org.attest.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

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
        for (var sheet : ReturnSheet.values()) {
            if (parsed.sheets().contains(sheet)) {
                var checker = new SheetChecker(sheet, parsed, with);
                rows.addAll(checker.check());
                problems.addAll(checker.problems());
                missing.addAll(notInFile(sheet, parsed, with));
            }
        }
        return new Judged(rows, problems, missing, !with.exportKnown());
    }

    private static List<String> notInFile(ReturnSheet sheet, ParsedReturn parsed, Comparison with) {
        var there = parsed.rows(sheet).stream()
                .map(it -> it.cell(sheet.referenceColumn()))
                .filter(it -> it != null)
                .map(it -> Normal.folded(it.text()))
                .collect(Collectors.toCollection(HashSet::new));
        return with.export().rows(sheet).stream()
                .filter(it -> !there.contains(Normal.folded(it.reference())))
                .map(it -> it.reference() + " " + it.title())
                .toList();
    }
}
