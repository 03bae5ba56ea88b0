package org.attest.catalogue;

/** Two indicators of two versions, in the same column, whose official text is identical: an answer may be carried. */
public record IndicatorPair(
        OutcomeCode fromOutcome, String fromIdentifier, Level column, OutcomeCode toOutcome, String toIdentifier) {}
