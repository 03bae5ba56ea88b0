package org.attest.organisations;

/** The group that the national toolkit puts an organisation in; category 1 answers the CAF-aligned set. */
public enum DsptCategory {
    ONE("Category 1"),
    TWO("Category 2"),
    THREE("Category 3"),
    FOUR("Category 4"),
    NONE("No category");

    private final String words;

    DsptCategory(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
