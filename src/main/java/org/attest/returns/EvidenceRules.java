package org.attest.returns;

import java.time.LocalDate;
import java.util.List;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** Evidence does not expire before it takes effect. */
final class EvidenceRules implements RowRules {

    @Override
    public List<Problem> check(RowAfter row) {
        if (!row.changes(ReturnColumn.EFFECTIVE) && !row.changes(ReturnColumn.EXPIRES)) {
            return List.of();
        }
        var effective = day(row.value(ReturnColumn.EFFECTIVE));
        var expires = day(row.value(ReturnColumn.EXPIRES));
        return effective != null && expires != null && expires.isBefore(effective)
                ? List.of(row.problem(
                        ProblemKind.DATES_IN_WRONG_ORDER,
                        ReturnColumn.EXPIRES,
                        "not before " + UkDates.inTable(effective)))
                : List.of();
    }

    private static @Nullable LocalDate day(@Nullable CellText text) {
        return text == null ? null : LocalDate.parse(text.value());
    }
}
