package org.attest.assessors;

/** How soon a finding wants an answer. */
public enum Priority {
    HIGH("High"),
    MEDIUM("Medium"),
    LOW("Low");

    private final String words;

    Priority(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
