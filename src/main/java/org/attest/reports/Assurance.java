package org.attest.reports;

/** How much assurance the author gives the board, in the usual words of NHS boards. */
public enum Assurance {
    NONE("None"),
    LIMITED("Limited"),
    REASONABLE("Reasonable"),
    SUBSTANTIAL("Substantial");

    private final String words;

    Assurance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
