package org.attest.returns;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A row to be applied: what it is now (null for a new one), what it is to become, and which of its columns the file changes. */
record TableWrite<H, V>(@Nullable Held<H> held, V value, Set<String> changed) {

    TableWrite {
        changed = Set.copyOf(changed);
    }

    /** What it is called: as it was, or what something new got. */
    String reference(Supplier<String> added) {
        return held == null ? added.get() : held.reference();
    }
}
