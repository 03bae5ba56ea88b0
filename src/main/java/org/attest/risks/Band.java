package org.attest.risks;

import org.attest.components.Tone;

/** How serious a score counts; which of the 25 cells is in which band is data of each organisation. */
public enum Band {
    LOW("Low", Tone.GOOD),
    MODERATE("Moderate", Tone.NEW),
    HIGH("High", Tone.WARN),
    EXTREME("Extreme", Tone.BAD);

    private final String words;
    private final Tone tone;

    Band(String words, Tone tone) {
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
