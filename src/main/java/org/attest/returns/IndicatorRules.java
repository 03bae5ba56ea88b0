package org.attest.returns;

import java.util.List;
import org.attest.assessments.Indication;

/** Justified says why, and a comment belongs to an answer. */
final class IndicatorRules implements RowRules {

    @Override
    public List<Problem> check(RowAfter row) {
        if (!row.changesAny()) {
            return List.of();
        }
        var answer = row.value(ReturnColumn.INDICATION);
        var comment = row.value(ReturnColumn.INDICATION_COMMENT);
        if (answer == null && comment != null) {
            return List.of(
                    row.problem(ProblemKind.COMMENT_WITHOUT_ANSWER, ReturnColumn.INDICATION, "an answer beside it"));
        }
        return answer != null && comment == null && answer.value().equals(Indication.JUSTIFIED.name())
                ? List.of(row.problem(
                        ProblemKind.JUSTIFIED_WITHOUT_COMMENT,
                        ReturnColumn.INDICATION_COMMENT,
                        "a comment that says why"))
                : List.of();
    }
}
