package org.attest.returns;

/** Whether a row of a file is something that Attest holds. */
sealed interface Found<H> {

    /** Attest has nothing of the kind. */
    record Nothing<H>() implements Found<H> {}

    /** It is this one, named by its key. */
    record Known<H>(Held<H> held) implements Found<H> {}

    /** The row names no reference, but looks like this one: a person says whether it is. */
    record Alike<H>(Held<H> held) implements Found<H> {}

    /** The key of the row is wrong: which column, how, and what is expected there. */
    record Wrong<H>(String column, ProblemKind kind, String expected) implements Found<H> {}

    /** It is new, but belongs to something that is there. */
    record Begun<H>(Held<H> held) implements Found<H> {}

    /** Nothing is to be done about it now; the note says why. */
    record Waiting<H>(String note) implements Found<H> {}
}
