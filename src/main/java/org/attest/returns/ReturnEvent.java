package org.attest.returns;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** A workbook went out, came back, was applied or dropped. */
public record ReturnEvent(OrganisationId organisation, Step step, UUID item, List<FieldChange> changes)
        implements AuditedEvent {

    /** What happened to a workbook. */
    public enum Step {
        EXPORTED,
        TAKEN,
        APPLIED,
        DROPPED,
        LETTER_ATTACHED,
        SIGNED,
        CONFIRMED,
        REJECTED
    }

    public ReturnEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return "returns." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String kind() {
        return step == Step.EXPORTED ? "workbook" : "return";
    }

    @Override
    public String id() {
        return item.toString();
    }
}
