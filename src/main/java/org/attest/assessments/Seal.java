package org.attest.assessments;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A signature under a position: the approver's, or an independent assessor's under the audited one, which rests on a
 * seal of the organisation. {@code number} counts the seals of one kind and assessment from 1; the latest own one in
 * force is what others see. {@code hash} is over the canonical text described at {@link SealText}.
 */
public record Seal(
        UUID id,
        AssessmentRef assessment,
        Basis basis,
        int number,
        Round round,
        String version,
        int catalogueRevision,
        Instant sealedAt,
        PersonId sealedBy,
        String declaration,
        Sha256 hash,
        Countersign countersign) {

    /** Whose position it is. */
    public enum Kind {
        OWN,
        AUDITED
    }

    /** The kind of a seal, and the seal of the organisation that an audited one rests on. */
    public record Basis(Kind kind, @Nullable UUID restsOn) {

        static final Basis OWN = new Basis(Kind.OWN, null);
    }

    /** A seal of the organisation itself. */
    Seal(
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
        this(
                id,
                assessment,
                Basis.OWN,
                number,
                round,
                version,
                catalogueRevision,
                sealedAt,
                sealedBy,
                declaration,
                hash,
                countersign);
    }

    public Kind kind() {
        return basis.kind();
    }

    Seal hashed(Sha256 worked) {
        return new Seal(
                id,
                assessment,
                basis,
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
