package org.attest.measures;

import java.time.Instant;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What the thresholds of a measure became, null for no target, by whom, when and why. */
public record ThresholdChange(@Nullable Thresholds thresholds, String why, PersonId by, Instant at) {}
