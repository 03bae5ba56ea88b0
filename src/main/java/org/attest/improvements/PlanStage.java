package org.attest.improvements;

/** How far an improvement plan has come. */
public enum PlanStage {
    DRAFT("Draft"),
    SUBMITTED("Submitted"),
    SIGNED("Signed"),
    AGREED("Agreed"),
    RETURNED("Returned");

    private final String words;

    PlanStage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether actions may be raised and changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the SIRO stands behind it: from then on the ICB reads it, and it softens what a gap means. */
    public boolean isSigned() {
        return this == SIGNED || this == AGREED;
    }
}
