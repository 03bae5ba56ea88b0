package org.attest.measures;

/** What became of a reading that somebody wanted to record. */
public sealed interface Recorded {

    /** It is recorded. */
    record Done(Reading reading) implements Recorded {}

    /** The month has another reading that the person did not see. Nothing is saved: they look at both and choose. */
    record Conflict(Reading theirs) implements Recorded {}
}
