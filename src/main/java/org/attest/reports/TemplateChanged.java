package org.attest.reports;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** Somebody changed how the packs of an ICB are laid out. */
public record TemplateChanged(OrganisationId organisation, List<FieldChange> changes) implements AuditedEvent {

    public TemplateChanged {
        changes = changes.stream().filter(FieldChange::isChange).toList();
    }

    @Override
    public String what() {
        return "reports.template";
    }

    @Override
    public String kind() {
        return "packTemplate";
    }

    @Override
    public String id() {
        return organisation.toString();
    }
}
