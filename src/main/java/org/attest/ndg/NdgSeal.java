package org.attest.ndg;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** An approver's signature under a position; {@code hash} is over the text described at {@link NdgSealText}. */
public record NdgSeal(
        UUID id,
        NdgYear assessment,
        int number,
        String version,
        NdgCategory category,
        NdgStatus workedOut,
        Instant sealedAt,
        PersonId sealedBy,
        String declaration,
        Sha256 hash,
        boolean countersignNeeded,
        @Nullable PersonId countersignedBy,
        @Nullable Instant countersignedAt) {

    NdgSeal hashed(Sha256 worked) {
        return new NdgSeal(
                id,
                assessment,
                number,
                version,
                category,
                workedOut,
                sealedAt,
                sealedBy,
                declaration,
                worked,
                countersignNeeded,
                countersignedBy,
                countersignedAt);
    }
}
