package org.attest.improvements;

import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

/** Which plans of a year are listed: of one stage or all, and only those with a late action or all. */
public record PlanFilter(DsptYear year, @Nullable PlanStage stage, boolean onlyLate) {}
