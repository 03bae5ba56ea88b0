package org.attest.suppliers;

import java.time.LocalDate;
import org.attest.components.Tone;

/** How a questionnaire stands; worked out from its days, never stored. */
public enum AskStanding {
    OVERDUE("Overdue", Tone.BAD),
    DUE("Due", Tone.WARN),
    ANSWERED("Answered", Tone.GOOD);

    private final String words;
    private final Tone tone;

    AskStanding(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    static AskStanding of(boolean waits, LocalDate due, LocalDate today) {
        return !waits ? ANSWERED : due.isBefore(today) ? OVERDUE : DUE;
    }
}
