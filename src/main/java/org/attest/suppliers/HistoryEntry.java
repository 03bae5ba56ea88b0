package org.attest.suppliers;

import java.time.Instant;
import java.util.List;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;

/** One step in the life of a supplier, with the fields that changed and their full values. */
public record HistoryEntry(Instant at, PersonId by, SupplierVerb verb, List<FieldChange> changes) {

    public HistoryEntry {
        changes = List.copyOf(changes);
    }
}
