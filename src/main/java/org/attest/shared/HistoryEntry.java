package org.attest.shared;

import java.time.Instant;
import java.util.List;

/**
 * One step in the life of an item, with the fields that changed and their full values.
 *
 * @param <V> what can be done to such an item
 */
public record HistoryEntry<V>(Instant at, PersonId by, V verb, List<FieldChange> changes) {

    public HistoryEntry {
        changes = List.copyOf(changes);
    }
}
