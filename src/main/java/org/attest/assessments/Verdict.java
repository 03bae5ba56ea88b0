package org.attest.assessments;

/** What an ICB lead makes of one outcome of a signed round. */
public enum Verdict {
    ACCEPTED("Accepted"),
    QUERIED("Queried");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
