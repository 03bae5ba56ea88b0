package org.attest.evidence;

import java.util.EnumSet;
import java.util.Set;
import org.attest.components.Tone;

/** Where an item stands between its author and the provider lead. It says nothing about dates: see {@link Freshness}. */
public enum ReviewState {
    DRAFT("Draft", Tone.NEW),
    SUBMITTED("Submitted", Tone.NEW),
    ACCEPTED("Accepted", Tone.GOOD),
    RETURNED("Returned", Tone.WARN),
    SUPERSEDED("Superseded", Tone.ABSENT),
    WITHDRAWN("Withdrawn", Tone.ABSENT);

    /** The states of items that still count. */
    public static final Set<ReviewState> LIVE = Set.copyOf(EnumSet.range(DRAFT, RETURNED));

    private final String words;
    private final Tone tone;

    ReviewState(String words, Tone tone) {
        this.words = words;
        this.tone = tone;
    }

    public String words() {
        return words;
    }

    public Tone tone() {
        return tone;
    }

    public boolean live() {
        return LIVE.contains(this);
    }
}
