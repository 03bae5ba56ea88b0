package org.attest.risks;

/** What the ICB sees of a risk of a partner. */
public enum Shown {
    NOTHING("Nothing"),
    SCORES("Title, category and scores"),
    ALL("Everything");

    private final String words;

    Shown(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
