package org.attest.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which way a measure gets better; a rising figure is good news for some and bad news for others. */
public enum Direction {
    HIGHER("Higher is better", RoundingMode.FLOOR),
    LOWER("Lower is better", RoundingMode.CEILING);

    private final String words;
    private final RoundingMode shown;

    Direction(String words, RoundingMode shown) {
        this.words = words;
        this.shown = shown;
    }

    public String words() {
        return words;
    }

    /** Rounding to show: never to the good side, so that 99.96 % does not stand as 100 % beside "near". */
    RoundingMode shown() {
        return shown;
    }

    /** The figure on a scale on which more is always better, so that the weakest comes first. */
    BigDecimal worth(BigDecimal amount) {
        return this == HIGHER ? amount : amount.negate();
    }

    /** Whether the figure reaches the bound or does better. */
    boolean reaches(BigDecimal amount, BigDecimal bound) {
        return worth(amount).compareTo(worth(bound)) >= 0;
    }
}
