package org.attest.assessments;

import org.attest.catalogue.Level;

/**
 * How a person answers one indicator. Justified needs a comment and means, in the Not achieved column, "true, but
 * justified"; in the others, "not true, but justified".
 */
public enum Indication {
    TRUE("True"),
    NOT_TRUE("Not true"),
    JUSTIFIED("Justified");

    private final String words;

    Indication(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What Justified says of an indicator in this column. */
    public static String justifiedMeans(Level column) {
        return column == Level.NOT_ACHIEVED ? "true, but justified" : "not true, but justified";
    }
}
