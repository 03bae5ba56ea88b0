package org.attest.assessments;

/** The rounds of an assessment, in their order. Answers are kept from one to the next. */
public enum Round {
    INTERIM("Interim"),
    FINAL("Final");

    private final String words;

    Round(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isLast() {
        return this == FINAL;
    }
}
