package org.attest.reports;

/** What became of saving the words of a pack. */
public sealed interface WordsSaved {

    /** Kept; go on from this version. */
    record Done(Pack pack) implements WordsSaved {}

    /** Somebody else changed the words after they were read: nothing was saved, and these are theirs. */
    record Conflict(Pack theirs) implements WordsSaved {}
}
