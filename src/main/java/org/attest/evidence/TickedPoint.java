package org.attest.evidence;

import java.time.Instant;
import org.attest.shared.PersonId;

/** A point of good evidence that somebody found in an item, and when. */
public record TickedPoint(EvidencePoint point, PersonId by, Instant at) {}
