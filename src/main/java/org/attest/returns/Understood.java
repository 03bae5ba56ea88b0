package org.attest.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cell after reading: its value (null when blank), or a problem instead; and what else should be said about it. */
record Understood(@Nullable CellText value, @Nullable Problem problem, List<Problem> notes) {

    static final Understood BLANK = new Understood(null, null, List.of());

    static Understood is(CellText value) {
        return new Understood(value, null, List.of());
    }

    static Understood bad(ProblemKind kind, ParsedCell cell, String expected) {
        return new Understood(null, new Problem(kind, cell.place(), cell.text(), expected), List.of());
    }

    Understood saying(Problem note) {
        return new Understood(value, problem, List.of(note));
    }
}
