package org.attest.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an outcome is achieved; the order is from worst to best. */
public enum Level {
    NOT_ACHIEVED("Not achieved", "NA"),
    PARTIALLY_ACHIEVED("Partially achieved", "PA"),
    ACHIEVED("Achieved", "A");

    private final String words;
    private final String shortWords;

    Level(String words, String shortWords) {
        this.words = words;
        this.shortWords = shortWords;
    }

    public String words() {
        return words;
    }

    /** NA, PA or A. */
    public String shortWords() {
        return shortWords;
    }

    /** Reads {@code Partially achieved}, {@code partially-achieved}, {@code PARTIALLY_ACHIEVED} or {@code PA}; empty for anything else. */
    public static Optional<Level> of(String written) {
        var wanted = plain(written);
        return Arrays.stream(values())
                .filter(it ->
                        plain(it.words).equals(wanted) || plain(it.shortWords).equals(wanted))
                .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0_-]+", "");
    }
}
