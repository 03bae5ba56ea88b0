package org.attest.returns;

import org.attest.shared.Refused;

/** A return that is refused whole, with the one reason. */
public final class ReturnRefused extends Refused {

    private final ProblemKind kind;

    ReturnRefused(ProblemKind kind) {
        super(kind.words());
        this.kind = kind;
    }

    public ProblemKind kind() {
        return kind;
    }
}
