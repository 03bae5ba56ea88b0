package org.attest.suppliers;

import org.attest.components.Tone;

/** How far a proposal is. */
public enum ProposalState {
    OPEN("Waits for the ICB", Tone.NEW),
    ACCEPTED("Accepted", Tone.GOOD),
    DECLINED("Declined", Tone.ABSENT);

    private final String words;
    private final Tone tone;

    ProposalState(String words, Tone tone) {
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
