package org.attest.evidence;

/** How adding a file went. */
public sealed interface Attached {

    EvidenceFile file();

    /** It is the new current version. */
    record Added(EvidenceFile file) implements Attached {}

    /** The item's current version holds the very same bytes, so nothing was added. */
    record AlreadyThere(EvidenceFile file) implements Attached {}
}
