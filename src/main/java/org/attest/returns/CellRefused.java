package org.attest.returns;

import org.attest.shared.Refused;

/** A row that breaks a rule, with the column at which it does. */
final class CellRefused extends Refused {

    private final String column;
    private final ProblemKind kind;

    CellRefused(String column, ProblemKind kind, String expected) {
        super(expected);
        this.column = column;
        this.kind = kind;
    }

    String column() {
        return column;
    }

    ProblemKind kind() {
        return kind;
    }
}
