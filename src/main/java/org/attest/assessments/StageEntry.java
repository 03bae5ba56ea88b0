package org.attest.assessments;

import java.time.Instant;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of an assessment's stage history. {@code round} is the round that the step led to. */
public record StageEntry(
        Move move,
        Round round,
        Stage stage,
        PersonId by,
        Instant at,
        @Nullable String reason) {

    /** For the ICB: why an approver sent work back is the organisation's own business. */
    StageEntry forOverseer() {
        return move == Move.SEND_BACK ? new StageEntry(move, round, stage, by, at, null) : this;
    }
}
