package org.attest.assessors;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** Something happened to an independent assessment. */
public record AssessorEvent(OrganisationId organisation, UUID independent, Verb verb, List<FieldChange> changes)
        implements AuditedEvent {

    /** What can happen. */
    public enum Verb {
        OPENED,
        ASSESSOR_NAMED,
        SAMPLE_CHOSEN,
        JUDGED,
        FINDING_ADDED,
        FINDING_CHANGED,
        FINDING_REMOVED,
        FINDING_CLOSED,
        WEIGHED,
        CONCLUDED,
        EXPORTED,
        READ
    }

    public AssessorEvent {
        changes = changes.stream().filter(FieldChange::isChange).toList();
    }

    @Override
    public String what() {
        return "assessors." + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String kind() {
        return "independent-assessment";
    }

    @Override
    public String id() {
        return independent.toString();
    }
}
