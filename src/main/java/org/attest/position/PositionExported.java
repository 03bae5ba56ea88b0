package org.attest.position;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** Somebody took a copy of what the heat map showed. */
public record PositionExported(OrganisationId organisation, DsptYear year, int columns, int rows)
        implements AuditedEvent {

    @Override
    public String what() {
        return "position.exported";
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
        return List.of(FieldChange.of("organisations", null, columns), FieldChange.of("outcomes", null, rows));
    }
}
