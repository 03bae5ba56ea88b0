package org.attest.returns;

import java.util.List;
import org.attest.spreadsheets.FoundProblem;
import org.attest.spreadsheets.Remark;
import org.attest.spreadsheets.RemarkList;

/** Problems as remarks in the workbook that they were found in. */
final class ProblemRemarks {

    /** The first cell of the sheet that lists them: such a sheet is read by nobody. */
    static final String HEADING = FoundProblem.HEADING;

    static final RemarkList LIST = FoundProblem.LIST;

    private ProblemRemarks() {}

    /** What sends something back first; what is only said is listed behind it and stands in no cell. */
    static List<Remark> of(List<Problem> problems) {
        return FoundProblem.remarks(problems.stream().map(ProblemRemarks::found).toList());
    }

    static boolean isNote(Problem problem) {
        return problem.kind().severity() == ProblemKind.Severity.NOTE;
    }

    private static FoundProblem found(Problem problem) {
        var kind = problem.kind();
        return new FoundProblem(
                kind.number(),
                problem.where(),
                problem.found(),
                problem.expected(),
                kind.message(),
                kind.advice(),
                kind.severity().words(),
                isNote(problem));
    }
}
