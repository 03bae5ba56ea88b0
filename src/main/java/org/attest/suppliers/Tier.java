package org.attest.suppliers;

import org.attest.components.Tone;

/** How much depends on a supplier, the most first. */
public enum Tier {
    ONE("Tier 1: critical", Tone.WARN),
    TWO("Tier 2: important", Tone.NEW),
    THREE("Tier 3: standard", Tone.ABSENT),
    /** A score is missing, and none that is known makes the supplier critical. */
    UNKNOWN("Tier not known", Tone.NONE);

    private final String words;
    private final Tone tone;

    Tier(String words, Tone tone) {
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
