package org.attest.returns;

import org.jspecify.annotations.Nullable;

/** What a cell holds: the value that is compared and kept, and the words that people read. */
public record CellText(String value, String words) {

    static CellText of(String text) {
        return new CellText(text, text);
    }

    /** Blank cells are absent: null. */
    static boolean same(@Nullable CellText one, @Nullable CellText other) {
        return one == null || other == null ? one == other : key(one).equals(key(other));
    }

    private static String key(CellText it) {
        return Normal.key(it.value);
    }
}
