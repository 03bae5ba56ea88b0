package org.attest.evidence;

import java.time.LocalDate;
import org.attest.components.Tone;
import org.jspecify.annotations.Nullable;

/** Whether evidence is still in date on a day: always worked out, never stored. */
public enum Freshness {
    IN_DATE("In date", Tone.GOOD),
    DUE_SOON("Due soon", Tone.WARN),
    STALE("Stale", Tone.BAD),
    NO_DATE("No date", Tone.NONE);

    /** How many days before the due date an item becomes due soon. */
    public static final int DAYS_OF_NOTICE = 60;

    private final String words;
    private final Tone tone;

    Freshness(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    /** Due soon from 60 days before the due date; stale from the day after it. */
    public static Freshness of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return NO_DATE;
        }
        if (today.isAfter(due)) {
            return STALE;
        }
        return today.plusDays(DAYS_OF_NOTICE).isBefore(due) ? IN_DATE : DUE_SOON;
    }
}
