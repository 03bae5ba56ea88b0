package org.attest.suppliers;

import org.attest.components.Tone;

/** What a review of a supplier came to. */
public enum ReviewOutcome {
    NO_CONCERN("No concern", Tone.GOOD),
    CONCERNS("Concerns, which are followed up", Tone.WARN),
    NOT_ACCEPTABLE("Not acceptable as it is", Tone.BAD);

    private final String words;
    private final Tone tone;

    ReviewOutcome(String words, Tone tone) {
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
