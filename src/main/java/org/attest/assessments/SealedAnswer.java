package org.attest.assessments;

import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One outcome of a sealed position, with the expected level as it was known at that moment. A null statement with
 * {@code statementHidden} was written but is not shared with the caller.
 */
public record SealedAnswer(
        OutcomeCode outcome,
        @Nullable Level level,
        @Nullable String statement,
        boolean statementHidden,
        @Nullable Level expected,
        boolean expectedConfirmed,
        Standing standing,
        Grounds grounds) {

    SealedAnswer withoutStatement() {
        return new SealedAnswer(
                outcome, level, null, statement != null, expected, expectedConfirmed, standing, Grounds.NONE);
    }
}
