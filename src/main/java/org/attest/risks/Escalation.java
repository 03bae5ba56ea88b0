package org.attest.risks;

/** Where a risk is proposed to be taken; a person decides. */
public enum Escalation {
    NONE("Stays in this register"),
    CORPORATE("Propose for the corporate register"),
    BOARD("Propose for the board assurance framework");

    private final String words;

    Escalation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
