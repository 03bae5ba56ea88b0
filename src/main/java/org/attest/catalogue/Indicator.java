package org.attest.catalogue;

/**
 * One indicator of good practice with its official wording, from a file that an administrator imported. The identifier
 * ({@code A1.a.5}) is unique only within version, outcome and column: CAF 4.0 has {@code A4.a.11} in two columns.
 */
public record Indicator(OutcomeCode outcome, Level column, String identifier, String wording) {}
