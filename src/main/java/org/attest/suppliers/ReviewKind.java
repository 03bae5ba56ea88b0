package org.attest.suppliers;

/** How deep a review of a supplier goes. */
public enum ReviewKind {
    LIGHT("Light review"),
    FULL("Full review");

    private final String words;

    ReviewKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
