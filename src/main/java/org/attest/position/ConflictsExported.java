package org.attest.position;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** Somebody took a copy of where the organisations of an ICB contradict each other. */
public record ConflictsExported(OrganisationId organisation, DsptYear year, int outcomes, int answers)
        implements AuditedEvent {

    @Override
    public String what() {
        return "position.conflicts-exported";
    }

    @Override
    public String kind() {
        return "position";
    }

    @Override
    public String id() {
        return year.toString();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of("outcomes", null, outcomes), FieldChange.of("answers", null, answers));
    }
}
