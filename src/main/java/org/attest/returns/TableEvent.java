package org.attest.returns;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** The table of a register went out as a workbook; what an import changes is told by the register itself. */
public record TableEvent(OrganisationId organisation, String table, int rows) implements AuditedEvent {

    @Override
    public String what() {
        return "tables.exported";
    }

    @Override
    public String kind() {
        return "table";
    }

    @Override
    public String id() {
        return table;
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of("rows", null, rows));
    }
}
