package org.attest.suppliers;

/** How soon somebody else could do what a supplier does. */
public enum Substitutability {
    DAYS("Somebody else could take over within days"),
    MONTHS("Replacing it takes months"),
    NOBODY("Nobody else could take over");

    private final String words;

    Substitutability(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
