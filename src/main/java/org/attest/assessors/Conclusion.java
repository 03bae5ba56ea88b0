package org.attest.assessors;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.PersonId;

/** Who concluded an independent assessment, when, and the audited position that it sealed. */
public record Conclusion(PersonId by, Instant at, UUID seal) {}
