package org.attest.returns;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.spreadsheets.Remark;
import org.attest.spreadsheets.RemarkList;

/** Problems as remarks in the workbook that they were found in. */
final class ProblemRemarks {

    /** The first cell of the sheet that lists them: such a sheet is read by nobody. */
    static final String HEADING = "Problems that Attest found";

    static final RemarkList LIST = new RemarkList(
            "Problems",
            HEADING,
            "Put each right in its cell, and bring this same workbook again. This sheet and the comments are for you:"
                    + " Attest ignores them.",
            List.of(
                    new RemarkList.Column("Number", 9),
                    new RemarkList.Column("Sheet", 18),
                    new RemarkList.Column("Cell", 9),
                    new RemarkList.Column("What was found", 40),
                    new RemarkList.Column("What is expected", 40),
                    new RemarkList.Column("What is wrong", 45),
                    new RemarkList.Column("What to do", 45),
                    new RemarkList.Column("How far it reaches", 24)),
            2,
            "Attest problem");

    private static final Pattern CELL = Pattern.compile("(.*)!([A-Z]{0,3})([0-9]{1,7})", Pattern.DOTALL);

    private ProblemRemarks() {}

    /** What sends something back first; what is only said is listed behind it and stands in no cell. */
    static List<Remark> of(List<Problem> problems) {
        return problems.stream()
                .sorted((one, other) -> Boolean.compare(isNote(one), isNote(other)))
                .map(ProblemRemarks::remark)
                .toList();
    }

    static boolean isNote(Problem problem) {
        return problem.kind().severity() == ProblemKind.Severity.NOTE;
    }

    private static Remark remark(Problem problem) {
        var cell = CELL.matcher(problem.where());
        var inCell = cell.matches();
        var sheet = inCell ? cell.group(1) : problem.where();
        var row = inCell ? Integer.parseInt(cell.group(3)) : 0;
        var column = inCell ? column(cell.group(2)) : 0;
        var place = !inCell ? "" : cell.group(2).isEmpty() ? "row " + row : cell.group(2) + row;
        var kind = problem.kind();
        var comment = isNote(problem) || row == 0 ? "" : comment(problem);
        return new Remark(
                sheet,
                row,
                column,
                comment,
                List.of(
                        Integer.toString(kind.number()),
                        sheet,
                        place,
                        problem.found(),
                        problem.expected(),
                        kind.message(),
                        kind.advice(),
                        kind.severity().words()));
    }

    private static String comment(Problem problem) {
        var words = new StringBuilder(LIST.mark() + " " + problem.kind().number());
        words.append("\n").append(problem.kind().message());
        if (!problem.expected().isEmpty()) {
            words.append("\nExpected: ").append(problem.expected());
        }
        return words.append("\n").append(problem.kind().advice()).toString();
    }

    private static int column(String letters) {
        var column = 0;
        for (var letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }
}
