package org.attest.risks;

import org.jspecify.annotations.Nullable;

/** Which way a current score went. */
public enum Movement {
    NOT_RATED("Not rated"),
    FIRST("First score"),
    UP("Risen"),
    DOWN("Fallen"),
    SAME("Unchanged");

    private final String words;

    Movement(String words) {
        this.words = words;
    }

    /** Of two scores, each null where there is none. */
    public static Movement of(@Nullable Score before, @Nullable Score now) {
        if (now == null) {
            return NOT_RATED;
        }
        if (before == null) {
            return FIRST;
        }
        if (now.points() == before.points()) {
            return SAME;
        }
        return now.points() > before.points() ? UP : DOWN;
    }

    public String words() {
        return words;
    }
}
