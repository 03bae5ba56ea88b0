package org.attest.risks;

/** How an organisation judges its risks; the version goes back with a change of it. */
public record Judging(RiskScale scale, long version) {}
