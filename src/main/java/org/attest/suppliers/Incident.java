package org.attest.suppliers;

import java.util.List;
import java.util.UUID;
import org.attest.shared.Edited;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;

/** An incident at a supplier. */
public record Incident(UUID id, ItemRef supplier, IncidentDetails details, long edits)
        implements Edited<IncidentDetails> {

    @Override
    public List<FieldChange> differencesTo(IncidentDetails other) {
        return IncidentValues.changes(IncidentValues.of(details), IncidentValues.of(other));
    }
}
