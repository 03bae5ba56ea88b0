package org.attest.evidence;

import org.attest.components.Tone;

/** What a virus scanner has said about a file. */
public enum ScanState {
    QUARANTINED("Waiting for the virus scan", Tone.WARN),
    CLEAN("Scanned, nothing found", Tone.GOOD),
    INFECTED("Infected", Tone.BAD),
    UNSCANNED("Not scanned", Tone.NONE);

    private final String words;
    private final Tone tone;

    ScanState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }
}
