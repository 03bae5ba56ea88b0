package org.attest.returns;

import java.util.List;

/** What an ICB may bring for an organisation: its answers. All else is the organisation's own to bring, and is left out. */
final class OnBehalfRows {

    private OnBehalfRows() {}

    static Judged of(TakenReturn taken, Judged judged) {
        return taken.isOnBehalf()
                ? new Judged(
                        judged.rows().stream().map(OnBehalfRows::allowed).toList(),
                        judged.problems(),
                        judged.notInFile(),
                        judged.twoWay())
                : judged;
    }

    private static JudgedRow allowed(JudgedRow row) {
        var asks = row.isNew() || row.kind() == JudgedRow.Kind.CHANGED;
        return row.sheet().comesOnBehalf() || !asks ? row : leftOut(row);
    }

    private static JudgedRow leftOut(JudgedRow row) {
        var kind = ProblemKind.NOT_ON_BEHALF;
        return new JudgedRow(
                row.sheet(),
                row.number(),
                row.reference(),
                row.title(),
                JudgedRow.Kind.CLOSED,
                kind.brief(),
                List.of(),
                List.of(new Problem(kind, row.place(), row.title(), "")),
                0,
                null,
                null);
    }
}
