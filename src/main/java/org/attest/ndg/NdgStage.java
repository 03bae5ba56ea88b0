package org.attest.ndg;

/** How far the one round of a year has come. */
public enum NdgStage {
    OPEN("Open"),
    SUBMITTED("Submitted"),
    AWAITING_COUNTERSIGN("Awaiting countersign"),
    SIGNED_OFF("Signed off"),
    ACCEPTED("Accepted"),
    RETURNED("Returned");

    private final String words;

    NdgStage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether answers may change. */
    public boolean isOpen() {
        return this == OPEN || this == RETURNED;
    }

    /** Whether the answers stand exactly as they were sealed. */
    public boolean isSealed() {
        return this == SIGNED_OFF || this == ACCEPTED || this == AWAITING_COUNTERSIGN;
    }
}
