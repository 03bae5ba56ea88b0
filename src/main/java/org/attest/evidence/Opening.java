package org.attest.evidence;

/** Whether a version of a file may be opened, by what the scanner said and by whose it is. */
public enum Opening {
    FREELY(true, ""),
    AFTER_WARNING(
            true,
            "Nobody has scanned this file for viruses. Open it only if you trust whoever added it, and enable nothing that"
                    + " it asks you to enable."),
    NOT_FOR_OTHERS(
            false,
            "This file was not scanned for viruses, so only its own organisation may open it. Your administrator can allow"
                    + " unscanned files."),
    WAITING(false, "This file waits for the virus scanner. It can be opened once the scanner has found nothing in it."),
    NEVER(false, "The virus scanner found something harmful in this file, so nobody may open it.");

    private final boolean allowed;
    private final String sentence;

    Opening(boolean allowed, String sentence) {
        this.allowed = allowed;
        this.sentence = sentence;
    }

    /**
     * @param own whether the file is of the reader's own organisation
     * @param unscannedForOthers whether the administrator lets others open what nobody scanned
     */
    public static Opening of(ScanState scan, boolean own, boolean unscannedForOthers) {
        return switch (scan) {
            case CLEAN -> FREELY;
            case UNSCANNED -> own || unscannedForOthers ? AFTER_WARNING : NOT_FOR_OTHERS;
            case QUARANTINED -> WAITING;
            case INFECTED -> NEVER;
        };
    }

    public boolean allowed() {
        return allowed;
    }

    /** What to tell whoever wants to open it; empty where there is nothing to tell. */
    public String sentence() {
        return sentence;
    }
}
