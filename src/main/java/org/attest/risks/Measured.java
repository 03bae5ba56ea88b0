package org.attest.risks;

/** What a score speaks of: the risk without controls, as it is now, or as it is meant to become. */
public enum Measured {
    INHERENT("Inherent", "before any control"),
    CURRENT("Current", "with the controls that work now"),
    TARGET("Target", "where it is meant to come");

    private final String words;
    private final String help;

    Measured(String words, String help) {
        this.words = words;
        this.help = help;
    }

    public String words() {
        return words;
    }

    public String help() {
        return help;
    }
}
