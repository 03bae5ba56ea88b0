package org.attest.assessments;

import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One outcome of a sealed position, with the expected level as it was known at that moment. A null statement with
 * {@code statementHidden} was written but is not shared with the caller. {@code unconfirmed}: it was carried from the
 * year before and nobody had said that it was still true. {@code evidence} is null where it was not noted, or is not
 * shared with the caller.
 */
public record SealedAnswer(
        OutcomeCode outcome,
        @Nullable Level level,
        @Nullable String statement,
        boolean statementHidden,
        @Nullable Level expected,
        boolean expectedConfirmed,
        Standing standing,
        Grounds grounds,
        boolean unconfirmed,
        @Nullable Proofs evidence) {

    SealedAnswer(
            OutcomeCode outcome,
            @Nullable Level level,
            @Nullable String statement,
            boolean statementHidden,
            @Nullable Level expected,
            boolean expectedConfirmed,
            Standing standing,
            Grounds grounds) {
        this(outcome, level, statement, statementHidden, expected, expectedConfirmed, standing, grounds, false, null);
    }

    /** The same with these indicator answers in place of its own. */
    SealedAnswer answering(IndicatorAnswers indicators) {
        return new SealedAnswer(
                outcome,
                level,
                statement,
                statementHidden,
                expected,
                expectedConfirmed,
                standing,
                new Grounds(grounds.reason(), indicators),
                unconfirmed,
                evidence);
    }

    /** The same with the evidence that stands behind it. */
    SealedAnswer provenBy(@Nullable Proofs proofs) {
        return new SealedAnswer(
                outcome,
                level,
                statement,
                statementHidden,
                expected,
                expectedConfirmed,
                standing,
                grounds,
                unconfirmed,
                proofs);
    }

    SealedAnswer withoutStatement() {
        return new SealedAnswer(
                outcome,
                level,
                null,
                statement != null,
                expected,
                expectedConfirmed,
                standing,
                Grounds.NONE,
                unconfirmed,
                null);
    }
}
