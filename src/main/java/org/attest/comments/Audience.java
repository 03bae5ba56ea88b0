package org.attest.comments;

/** Who may read a comment besides its author. */
public enum Audience {
    TEAM("Own team only"),
    TEAM_AND_ICB("Team and ICB");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
