package org.attest.evidence;

/** What became of a file that was offered for an item. */
public sealed interface Offered {

    record Taken(Attached attached) implements Offered {}

    /** Another item of the same organisation holds it already: nothing is added until the person says so. */
    record Elsewhere(Captured.AlreadyHere here, WaitingFile waiting) implements Offered {}
}
