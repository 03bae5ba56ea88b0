package org.attest.shared;

/** The government's security marking of a text, a file or a page. */
public enum Marking {
    OFFICIAL("OFFICIAL"),
    OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

    private final String words;

    Marking(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
