package org.attest.shared;

import java.time.Instant;

/** Who changed something last, and when. */
public record LastChange(PersonId by, Instant at) {}
