package org.attest.risks;

import java.time.Instant;
import java.time.LocalDate;
import org.attest.shared.PersonId;

/** A score that was given, never overwritten: the next one stands beside it, and all of them draw the trend. */
public record Rating(Measured measured, Score score, LocalDate on, PersonId by, Instant at, String reason) {}
