package org.attest.connections;

import java.util.List;
import java.util.UUID;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/** A link between two items was taken away. */
public record LinkRemoved(OrganisationId organisation, UUID connection, ItemRef from, ItemRef to)
        implements AuditedEvent {

    @Override
    public String what() {
        return "connections.unlinked";
    }

    @Override
    public String kind() {
        return from.kind().code();
    }

    @Override
    public String id() {
        return from.id();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of("link", to.kind() + " " + to.id(), null));
    }
}
