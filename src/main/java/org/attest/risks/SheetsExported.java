package org.attest.risks;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;

/** Somebody took a copy of the board assurance framework of an organisation. */
public record SheetsExported(OrganisationId organisation, int sheets) implements AuditedEvent {

    @Override
    public String what() {
        return "risks.sheets-exported";
    }

    @Override
    public String kind() {
        return ItemKind.RISK.code();
    }

    @Override
    public String id() {
        return organisation.toString();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of("sheets", null, sheets));
    }
}
