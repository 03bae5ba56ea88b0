package org.attest.ndg;

/** How saving an item ended. */
public sealed interface NdgSaved {

    /** The item as it stands; for {@link Conflict} that is the other person's. */
    NdgAnswer answer();

    /** The same for somebody who may change the item but not read it. */
    default NdgSaved hidden() {
        return switch (this) {
            case Done(var answer) -> new Done(answer.hidden());
            case Unchanged(var answer) -> new Unchanged(answer.hidden());
            case Conflict(var answer) -> new Conflict(answer.hidden());
        };
    }

    record Done(NdgAnswer answer) implements NdgSaved {}

    /** The values were the same already, so nothing was written. */
    record Unchanged(NdgAnswer answer) implements NdgSaved {}

    /** Somebody saved this item after the caller read it. Nothing was saved: the person sees both and chooses. */
    record Conflict(NdgAnswer answer) implements NdgSaved {}
}
