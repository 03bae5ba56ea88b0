package org.attest.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attest.ndg.AnswerKind;
import org.attest.ndg.Certificate;
import org.attest.ndg.NdgItem;

/**
 * What an item of an NDG set may say: an answer or a date as it asks, or a certificate that exempts from it and is in date.
 *
 * @param items by reference
 */
record ItemRules(Map<String, NdgItem> items, LocalDate today) implements RowRules {

    @Override
    public List<Problem> check(RowAfter row) {
        var now = row.now();
        var item = now == null ? null : items.get(now.reference());
        if (item == null || !row.changesAny()) {
            return List.of();
        }
        var kind = item.kind();
        if (row.changes(ReturnColumn.ITEM_DATE) && kind != null && kind != AnswerKind.DATE) {
            return List.of(row.problem(ProblemKind.NOT_ASKED, ReturnColumn.ITEM_DATE, kind.words()));
        }
        if (row.changes(ReturnColumn.ITEM_ANSWER) && kind == AnswerKind.DATE) {
            return List.of(row.problem(ProblemKind.NOT_ASKED, ReturnColumn.ITEM_ANSWER, kind.words()));
        }
        return row.changes(ReturnColumn.EXEMPT_BECAUSE) || row.changes(ReturnColumn.EXEMPT_UNTIL)
                ? exemption(row, item)
                : List.of();
    }

    private List<Problem> exemption(RowAfter row, NdgItem item) {
        var because = row.value(ReturnColumn.EXEMPT_BECAUSE);
        var until = row.value(ReturnColumn.EXEMPT_UNTIL);
        if (because == ConcealedCells.MARK || until == ConcealedCells.MARK) {
            return List.of();
        }
        if (because == null) {
            return List.of(row.problem(ProblemKind.REQUIRED, ReturnColumn.EXEMPT_BECAUSE, "a certificate"));
        }
        if (!item.exemptBy().contains(Certificate.valueOf(because.value()))) {
            return List.of(row.problem(ProblemKind.NOT_EXEMPT, ReturnColumn.EXEMPT_BECAUSE, exempting(item)));
        }
        return until == null || LocalDate.parse(until.value()).isBefore(today)
                ? List.of(row.problem(ProblemKind.NOT_IN_DATE, ReturnColumn.EXEMPT_UNTIL, "a day that is not over"))
                : List.of();
    }

    private static String exempting(NdgItem item) {
        return item.exemptBy().isEmpty()
                ? "an answer"
                : String.join(
                        ", ",
                        item.exemptBy().stream()
                                .map(Certificate::words)
                                .sorted()
                                .toList());
    }
}
