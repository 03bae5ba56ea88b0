package org.attest.shared;

/** How saving a change went: saved, nothing to save, or somebody else was first and nothing was saved. */
public sealed interface Saved<T> {

    T now();

    /** Saved; as it is now. */
    record Done<T>(T now) implements Saved<T> {}

    /** It was so already. */
    record Unchanged<T>(T now) implements Saved<T> {}

    /** Somebody else changed it meanwhile, to this. */
    record Conflict<T>(T now) implements Saved<T> {}
}
