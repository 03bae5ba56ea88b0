package org.attest.figures;

import java.util.ArrayList;
import java.util.List;
import org.attest.position.Cell;
import org.attest.position.OrganisationColumn;
import org.attest.position.OutcomeRow;
import org.attest.position.SystemPosition;
import org.jspecify.annotations.Nullable;

/**
 * One outcome of one organisation, as sealed. No level means that there is none to show: {@code standing} says why.
 * {@code unconfirmed} marks a level that was loaded for an organisation which has not signed it, {@code planInTime} a gap that
 * a signed plan closes in time.
 */
public record OutcomeFigures(
        String code,
        String organisation,
        String outcome,
        String title,
        String principle,
        int objective,
        @Nullable String level,
        @Nullable String expected,
        String standing,
        boolean unconfirmed,
        boolean planInTime) {

    /** All cells of a position, organisation by organisation. */
    static List<OutcomeFigures> of(SystemPosition position) {
        var columns = position.columns();
        var lines = new ArrayList<OutcomeFigures>();
        for (var at = 0; at < columns.size(); at++) {
            for (var row : position.rows()) {
                lines.add(of(columns.get(at), row, row.cells().get(at)));
            }
        }
        return lines;
    }

    private static OutcomeFigures of(OrganisationColumn column, OutcomeRow row, Cell cell) {
        var facts = row.outcome();
        var level = cell.level();
        var expected = cell.expected();
        var standing = cell.standing();
        return new OutcomeFigures(
                column.member().code(),
                column.member().name(),
                facts.code().code(),
                facts.title(),
                facts.principle(),
                facts.objective(),
                level == null ? null : level.words(),
                expected == null ? null : expected.words(),
                standing == null ? OrganisationColumn.NOT_RETURNED : standing.words(),
                cell.isUnconfirmed(),
                cell.hasPlanInTime());
    }
}
