package org.attest.ndg;

import java.time.Instant;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of the stage history. */
public record NdgStep(
        NdgMove move,
        NdgStage stage,
        PersonId by,
        Instant at,
        @Nullable String reason) {

    /** For the ICB: why an approver sent work back is the organisation's own business. */
    NdgStep forOverseer() {
        return move == NdgMove.SEND_BACK ? new NdgStep(move, stage, by, at, null) : this;
    }
}
