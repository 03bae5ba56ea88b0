package org.attest.evidence;

import java.util.EnumSet;
import java.util.Set;

/** Where an item stands between its author and the provider lead. It says nothing about dates: see {@link Freshness}. */
public enum ReviewState {
    DRAFT("Draft"),
    SUBMITTED("Submitted"),
    ACCEPTED("Accepted"),
    RETURNED("Returned"),
    SUPERSEDED("Superseded"),
    WITHDRAWN("Withdrawn");

    /** The states of items that still count. */
    public static final Set<ReviewState> LIVE = Set.copyOf(EnumSet.range(DRAFT, RETURNED));

    private final String words;

    ReviewState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean live() {
        return LIVE.contains(this);
    }
}
