package org.attest.suppliers;

import java.time.Instant;
import org.attest.shared.PersonId;

/** Who does something, and when. */
record Stamp(PersonId by, Instant at) {}
