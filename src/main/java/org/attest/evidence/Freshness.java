package org.attest.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether evidence is still in date on a day: always worked out, never stored. */
public enum Freshness {
    IN_DATE("In date"),
    DUE_SOON("Due soon"),
    STALE("Stale"),
    NO_DATE("No date");

    /** How many days before the due date an item becomes due soon. */
    public static final int DAYS_OF_NOTICE = 60;

    private final String words;

    Freshness(String words) {
        this.words = words;
    }

    public String words() {
        return words;
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
