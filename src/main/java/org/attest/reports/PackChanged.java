package org.attest.reports;

import java.util.List;
import java.util.UUID;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** A pack was frozen, written, issued or handed out. */
public record PackChanged(OrganisationId organisation, String verb, UUID pack, List<FieldChange> changes)
        implements AuditedEvent {

    public PackChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return "reports." + verb;
    }

    @Override
    public String kind() {
        return "pack";
    }

    @Override
    public String id() {
        return pack.toString();
    }
}
