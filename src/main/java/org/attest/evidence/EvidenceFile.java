package org.attest.evidence;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One version of the file of an item; the highest number is the current one. The size is in bytes; {@code finding} is
 * what the virus scanner called it, if it found something.
 */
public record EvidenceFile(
        UUID id,
        int number,
        String name,
        String mediaType,
        long size,
        Sha256 hash,
        PersonId addedBy,
        Instant addedAt,
        ScanState scan,
        @Nullable String finding) {}
