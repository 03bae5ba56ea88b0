package org.attest.catalogue;

import java.time.Instant;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;

/** Which file the official wording came from, when, and who imported it. */
public record IndicatorSource(String fileName, Sha256 hash, Instant importedAt, PersonId importedBy) {}
