package org.attest.catalogue;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Something in the catalogue changed. It belongs to no organisation: the catalogue is everybody's. */
public record CatalogueChanged(String what, String kind, String id, List<FieldChange> changes) implements AuditedEvent {

    public CatalogueChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public @Nullable OrganisationId organisation() {
        return null;
    }
}
