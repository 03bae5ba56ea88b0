package org.attest.evidence;

/** How saving a change went: saved, nothing to save, or somebody else was first and nothing was saved. */
public sealed interface Saved {

    EvidenceItem item();

    /** Saved; the item as it is now. */
    record Done(EvidenceItem item) implements Saved {}

    /** The item was so already. */
    record Unchanged(EvidenceItem item) implements Saved {}

    /** Somebody else changed it meanwhile, to this. */
    record Conflict(EvidenceItem item) implements Saved {}
}
