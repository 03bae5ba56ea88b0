package org.attest.suppliers;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;

/** Something happened to a supplier: to the shared record (of its ICB) or to an organisation's own part. */
public record SupplierEvent(OrganisationId organisation, SupplierVerb verb, String id, List<FieldChange> changes)
        implements AuditedEvent {

    public SupplierEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return verb.what();
    }

    @Override
    public String kind() {
        return ItemKind.SUPPLIER.code();
    }
}
