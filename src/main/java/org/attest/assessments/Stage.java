package org.attest.assessments;

/** How far a round has come. */
public enum Stage {
    OPEN("Open"),
    SUBMITTED("Submitted"),
    AWAITING_COUNTERSIGN("Awaiting countersign"),
    SIGNED_OFF("Signed off"),
    QUERIED("Queried"),
    ACCEPTED("Accepted"),
    RETURNED("Returned");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether every answer may change; at {@link #QUERIED} only those that the ICB asked about. */
    public boolean isOpen() {
        return this == OPEN || this == RETURNED;
    }

    /** Whether the answers stand exactly as they were sealed. */
    public boolean isSealed() {
        return this == SIGNED_OFF || this == ACCEPTED || this == AWAITING_COUNTERSIGN;
    }
}
