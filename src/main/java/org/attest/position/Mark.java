package org.attest.position;

import org.attest.catalogue.Standing;
import org.jspecify.annotations.Nullable;

/** How a cell of the heat map is shown: always a word and a symbol; only {@link #BELOW} is a gap. */
public enum Mark {
    MET("✓", "At or above expected"),
    BELOW("✕", "Below expected"),
    EXPECTED_NOT_KNOWN("?", "Expected level not known"),
    NOT_ANSWERED("?", "Not answered"),
    NOT_RETURNED("–", "Not returned");

    private final String symbol;
    private final String words;

    Mark(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /** No standing means that nothing was sealed. */
    static Mark of(@Nullable Standing standing) {
        return switch (standing) {
            case null -> NOT_RETURNED;
            case ABOVE, AT -> MET;
            case BELOW -> BELOW;
            case NOT_ANSWERED -> NOT_ANSWERED;
            case EXPECTED_NOT_KNOWN -> EXPECTED_NOT_KNOWN;
        };
    }

    public String symbol() {
        return symbol;
    }

    public String words() {
        return words;
    }
}
