package org.attest.suppliers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.attest.components.Tone;
import org.jspecify.annotations.Nullable;

/** How a supplier's assurance stands, the worst last; worked out from its dates, never stored. */
public enum AssuranceStanding {
    CURRENT("In date", Tone.GOOD),
    RUNS_OUT("Runs out soon", Tone.WARN),
    LAPSED("Run out", Tone.BAD),
    NONE("No assurance", Tone.NONE);

    /** Notice is given so many days ahead, the most that certificates have. */
    public static final int DAYS_OF_NOTICE = 60;

    private final String words;
    private final Tone tone;

    AssuranceStanding(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    /** Of one assurance that holds until the end of a day; without a day it holds. */
    static AssuranceStanding until(@Nullable LocalDate expires, LocalDate today) {
        if (expires == null) {
            return CURRENT;
        }
        return expires.isBefore(today) ? LAPSED : expires.isAfter(today.plusDays(DAYS_OF_NOTICE)) ? CURRENT : RUNS_OUT;
    }

    /**
     * Of a supplier: the worst of its kinds, each as its latest assurance stands.
     *
     * @param latest the last day of the latest assurance of each kind
     */
    static AssuranceStanding of(Collection<LocalDate> latest, LocalDate today) {
        return latest.stream()
                .map(it -> until(it, today))
                .max(Comparator.naturalOrder())
                .orElse(NONE);
    }
}
