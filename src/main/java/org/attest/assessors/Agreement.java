package org.attest.assessors;

import org.attest.catalogue.Level;
import org.jspecify.annotations.Nullable;

/** How the assessor's level stands to the claim. */
public enum Agreement {
    NOT_JUDGED("Not judged yet"),
    AGREES("Agrees"),
    LOWER("Lower than claimed"),
    HIGHER("Higher than claimed");

    private final String words;

    Agreement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Agreement of(@Nullable Level claim, @Nullable Level own) {
        if (own == null || claim == null) {
            return NOT_JUDGED;
        }
        var difference = own.compareTo(claim);
        return difference == 0 ? AGREES : difference < 0 ? LOWER : HIGHER;
    }
}
