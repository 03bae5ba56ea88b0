package org.attest.assessments;

import java.time.Instant;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A query that the ICB sent on one outcome of the seal of that number. It is {@code open} until the organisation signs
 * again; the ICB sees the reply only then.
 */
public record OutcomeQuery(
        OutcomeCode outcome,
        int seal,
        String words,
        PersonId by,
        Instant at,
        @Nullable Reply reply,
        boolean open) {

    /** What the organisation says to it. */
    public record Reply(String words, PersonId by, Instant at) {}

    OutcomeQuery withoutReply() {
        return new OutcomeQuery(outcome, seal, words, by, at, null, open);
    }
}
