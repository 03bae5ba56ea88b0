package org.attest.measures;

/** What the figure of a measure counts. */
public enum Unit {
    PERCENT("%"),
    NUMBER(""),
    HOURS(" hours");

    private final String suffix;

    Unit(String suffix) {
        this.suffix = suffix;
    }

    /** What stands behind the figure: {@code %}, {@code  hours}, or nothing. */
    public String suffix() {
        return suffix;
    }
}
