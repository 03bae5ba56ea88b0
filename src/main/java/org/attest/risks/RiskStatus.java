package org.attest.risks;

/** Whether a risk still counts. */
public enum RiskStatus {
    OPEN("Open"),
    CLOSED("Closed");

    private final String words;

    RiskStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
