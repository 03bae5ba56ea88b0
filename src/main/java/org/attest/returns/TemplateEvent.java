package org.attest.returns;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** A workbook of a template went out, or a filled one was applied; the items that it became have events of their own. */
public record TemplateEvent(OrganisationId organisation, Step step, UUID workbook, List<FieldChange> changes)
        implements AuditedEvent {

    /** What happened to a workbook. */
    public enum Step {
        EXPORTED,
        APPLIED
    }

    public TemplateEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return "templates." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return "workbook";
    }

    @Override
    public String id() {
        return workbook.toString();
    }
}
