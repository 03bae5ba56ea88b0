package org.attest.assessors;

import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.jspecify.annotations.Nullable;

/** One outcome of the sample in short; the assessor's level is null until it is saved, and for others until the conclusion. */
public record SampledRow(
        Outcome outcome,
        boolean mandatory,
        @Nullable Level claim,
        @Nullable Level own,
        int evidence,
        int findings) {

    public Agreement agreement() {
        return Agreement.of(claim, own);
    }
}
