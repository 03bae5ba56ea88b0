package org.attest.position;

import java.util.Optional;
import java.util.stream.Stream;

/** A sealed position that can stand beside another one, in the order of time; the key is its word in an address. */
public enum ComparePoint {
    LAST_YEAR("last-year", "Last year"),
    INTERIM("interim", "Interim"),
    FINAL("final", "Final"),
    AUDITED("audited", "Audited");

    private final String key;
    private final String words;

    ComparePoint(String key, String words) {
        this.key = key;
        this.words = words;
    }

    public static Optional<ComparePoint> of(String key) {
        return Stream.of(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }
}
