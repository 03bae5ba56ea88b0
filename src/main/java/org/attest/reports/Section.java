package org.attest.reports;

/** A section of the pack on which people may comment. */
public enum Section {
    SCORECARD("Six objectives to 2030"),
    PROVIDERS("Position by provider"),
    HEAT_MAP("Outcomes by organisation"),
    DATA_QUALITY("Data quality");

    private final String words;

    Section(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
