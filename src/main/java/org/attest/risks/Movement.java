package org.attest.risks;

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

    static Movement between(Score before, Score now) {
        if (now.points() == before.points()) {
            return SAME;
        }
        return now.points() > before.points() ? UP : DOWN;
    }

    public String words() {
        return words;
    }
}
