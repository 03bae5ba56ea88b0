package org.attest.position;

import java.time.Instant;
import java.util.UUID;
import org.attest.assessments.Round;
import org.attest.assessments.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The latest sealed position of an organisation in the year in view. The stage is the one that the round is in since;
 * null once the next round is open, which keeps this seal as it was. {@code countersigned} says whether an ICB
 * countersigned it; null in figures that were frozen before Attest knew.
 */
public record SealedRound(
        UUID seal,
        Round round,
        Instant sealedAt,
        @Nullable Stage stage,
        @Nullable Boolean countersigned) {

    public String stageInWords() {
        return switch (stage) {
            case null -> "Next round open";
            case OPEN -> "Reopened";
            case SUBMITTED -> "Submitted again";
            case AWAITING_COUNTERSIGN -> "Signed again, awaiting countersign";
            case SIGNED_OFF, QUERIED, ACCEPTED, RETURNED -> stage.words();
        };
    }
}
