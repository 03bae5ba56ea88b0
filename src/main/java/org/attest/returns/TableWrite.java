package org.attest.returns;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row to be applied: what it is now (null for a new one), what it is to become, and which of its columns the file changes. */
record TableWrite<H, V>(@Nullable Held<H> held, V value, Set<String> changed) {

    TableWrite {
        changed = Set.copyOf(changed);
    }
}
