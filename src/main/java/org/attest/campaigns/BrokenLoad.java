package org.attest.campaigns;

import java.time.Instant;
import org.attest.shared.PersonId;

/**
 * A load of a zip that did not come to its end, because Attest was restarted or its machine stopped.
 *
 * @param of how many files the zip holds; nought where it ended before the first of them
 * @param perhapsElsewhere whether another machine may still be at it
 */
public record BrokenLoad(PersonId by, Instant begunAt, int looked, int loaded, int of, boolean perhapsElsewhere) {}
