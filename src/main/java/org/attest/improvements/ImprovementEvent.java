package org.attest.improvements;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** Something happened to a plan ({@code improvement-plan}, its year) or an action ({@code action}, its id). */
public record ImprovementEvent(
        OrganisationId organisation, PlanVerb verb, String kind, String id, List<FieldChange> changes)
        implements AuditedEvent {

    public ImprovementEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return verb.what();
    }
}
