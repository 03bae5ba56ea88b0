package org.attest.risks;

import java.util.List;
import java.util.UUID;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;

/** Something happened to a risk. */
public record RiskEvent(OrganisationId organisation, RiskVerb verb, UUID risk, List<FieldChange> changes)
        implements AuditedEvent {

    public RiskEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return verb.what();
    }

    @Override
    public String kind() {
        return ItemKind.RISK.code();
    }

    @Override
    public String id() {
        return risk.toString();
    }
}
