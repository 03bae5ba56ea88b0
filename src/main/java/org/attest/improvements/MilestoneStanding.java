package org.attest.improvements;

import java.time.LocalDate;
import org.attest.components.Tone;

/** How a milestone stands on a day; late goes before slipped. */
public enum MilestoneStanding {
    ON_TIME("On time", Tone.NEW),
    SLIPPED("Slipped", Tone.WARN),
    LATE("Late", Tone.BAD),
    DONE("Done", Tone.GOOD),
    DROPPED("Dropped", Tone.ABSENT);

    private final String words;
    private final Tone tone;

    MilestoneStanding(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    static MilestoneStanding of(MilestoneState state, LocalDate firstDue, LocalDate due, LocalDate today) {
        return switch (state) {
            case DONE -> DONE;
            case DROPPED -> DROPPED;
            case OPEN -> due.isBefore(today) ? LATE : due.isAfter(firstDue) ? SLIPPED : ON_TIME;
        };
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }
}
