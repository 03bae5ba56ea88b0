package org.attest.evidence;

import static org.attest.evidence.ReviewState.ACCEPTED;
import static org.attest.evidence.ReviewState.DRAFT;
import static org.attest.evidence.ReviewState.LIVE;
import static org.attest.evidence.ReviewState.RETURNED;
import static org.attest.evidence.ReviewState.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done to an item, and in which states: by a lead of the organisation, and by a contributor with an item of
 * their own. {@code ADD}, {@code SCAN}, {@code FOUND_INFECTED} and {@code READ} only stand in histories.
 */
public enum EvidenceVerb {
    ADD("added", Set.of(), Set.of()),
    CHANGE("changed", LIVE, Set.of(DRAFT, RETURNED)),
    FILL("filled in", LIVE, Set.of(DRAFT, RETURNED)),
    ATTACH("file added", LIVE, Set.of(DRAFT, RETURNED)),
    SUBMIT("submitted", Set.of(DRAFT, RETURNED), Set.of(DRAFT, RETURNED)),
    ACCEPT("accepted", Set.of(SUBMITTED), Set.of()),
    GIVE_BACK("returned", Set.of(SUBMITTED), Set.of()),
    SUPERSEDE("superseded", Set.of(DRAFT, SUBMITTED, ACCEPTED, RETURNED), Set.of()),
    WITHDRAW("withdrawn", LIVE, Set.of(DRAFT, SUBMITTED, RETURNED)),
    TICK("judged", LIVE, LIVE),
    STOP_SHARING("no longer shared", EnumSet.allOf(ReviewState.class), Set.of()),
    CHECK_PRESENT("checked present", LIVE, LIVE),
    RENEW("made this a renewal", LIVE, LIVE),
    SCAN("file scanned", Set.of(), Set.of()),
    FOUND_INFECTED("file found infected", Set.of(), Set.of()),
    READ("file read", Set.of(), Set.of());

    private final String words;
    private final Set<ReviewState> forLead;
    private final Set<ReviewState> forAuthor;

    EvidenceVerb(String words, Set<ReviewState> forLead, Set<ReviewState> forAuthor) {
        this.words = words;
        this.forLead = forLead;
        this.forAuthor = forAuthor;
    }

    /** The verb in the past, as a history says it: {@code accepted}. */
    public String words() {
        return words;
    }

    boolean openToLead(ReviewState state) {
        return forLead.contains(state);
    }

    boolean openToAuthor(ReviewState state) {
        return forAuthor.contains(state);
    }
}
