package org.attest.suppliers;

import java.util.List;
import java.util.UUID;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** A proposal was made or decided; it is the proposing organisation's. */
public record ProposalEvent(OrganisationId organisation, UUID proposal, ProposalState state, List<FieldChange> changes)
        implements AuditedEvent {

    public ProposalEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return switch (state) {
            case OPEN -> "suppliers.proposed";
            case ACCEPTED -> "suppliers.proposal-accepted";
            case DECLINED -> "suppliers.proposal-declined";
        };
    }

    @Override
    public String kind() {
        return "supplier-proposal";
    }

    @Override
    public String id() {
        return proposal.toString();
    }
}
