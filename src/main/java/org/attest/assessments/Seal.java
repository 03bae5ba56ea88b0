package org.attest.assessments;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;

/**
 * An approver's signature under a position. {@code number} counts the seals of one assessment from 1; the latest one in
 * force is what others see. {@code hash} is over the canonical text described at {@link SealText}.
 */
public record Seal(
        UUID id,
        AssessmentRef assessment,
        int number,
        Round round,
        String version,
        int catalogueRevision,
        Instant sealedAt,
        PersonId sealedBy,
        String declaration,
        Sha256 hash,
        Countersign countersign) {

    Seal hashed(Sha256 worked) {
        return new Seal(
                id,
                assessment,
                number,
                round,
                version,
                catalogueRevision,
                sealedAt,
                sealedBy,
                declaration,
                worked,
                countersign);
    }
}
