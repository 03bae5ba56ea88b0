package org.attest.catalogue;

import org.jspecify.annotations.Nullable;

/** How the level of an outcome stands against the expected one. */
public enum Standing {
    ABOVE("Above expected"),
    AT("At expected"),
    BELOW("Below expected"),
    NOT_ANSWERED("Not answered"),
    EXPECTED_NOT_KNOWN("Expected level not known");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** An outcome without an answer is not answered, whether or not its expected level is known. */
    public static Standing of(@Nullable Level level, @Nullable Level expected) {
        if (level == null) {
            return NOT_ANSWERED;
        }
        if (expected == null) {
            return EXPECTED_NOT_KNOWN;
        }
        var difference = level.compareTo(expected);
        return difference == 0 ? AT : difference > 0 ? ABOVE : BELOW;
    }

    public String words() {
        return words;
    }

    /** At or above: what "n of m with a known expected level" counts. */
    public boolean meetsExpected() {
        return this == AT || this == ABOVE;
    }
}
