package org.attest.position;

import org.attest.catalogue.Level;
import org.jspecify.annotations.Nullable;

/** What became of a level since the position that stands before it, in words: "up from Partially achieved". */
public record Movement(Way way, String words) {

    /** Up is always the better way. */
    public enum Way {
        UP("↑"),
        DOWN("↓"),
        SAME("="),
        NOT_COMPARABLE("?");

        private final String symbol;

        Way(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    static final Movement NEW_QUESTION = new Movement(Way.NOT_COMPARABLE, "a new question this year");
    static final Movement OTHER_QUESTION = new Movement(Way.NOT_COMPARABLE, "another question last year");

    static Movement of(@Nullable Level before, @Nullable Level after) {
        if (before == null || after == null) {
            return new Movement(
                    Way.NOT_COMPARABLE,
                    before == null && after == null
                            ? "not answered before either"
                            : before == null ? "not answered before" : "was " + before.words());
        }
        var difference = after.compareTo(before);
        if (difference == 0) {
            return new Movement(Way.SAME, "unchanged");
        }
        return difference > 0
                ? new Movement(Way.UP, "up from " + before.words())
                : new Movement(Way.DOWN, "down from " + before.words());
    }

    public boolean isMove() {
        return way == Way.UP || way == Way.DOWN;
    }

    /** "↑ up from Partially achieved". */
    public String inWords() {
        return way.symbol() + " " + words;
    }
}
