package org.attest.position;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/** Somebody took a copy of what stops with a supplier. */
public record WhatIfExported(OrganisationId organisation, ItemRef supplier, int items) implements AuditedEvent {

    @Override
    public String what() {
        return "whatif.exported";
    }

    @Override
    public String kind() {
        return supplier.kind().code();
    }

    @Override
    public String id() {
        return supplier.id();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of("items", null, items));
    }
}
