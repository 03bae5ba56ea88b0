package org.attest.assessments;

import java.util.List;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** Somebody saved an answer. */
public record AnswerChanged(AssessmentRef assessment, String version, OutcomeCode outcome, List<FieldChange> changes)
        implements AuditedEvent {

    public AnswerChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return "assessments.answered";
    }

    @Override
    public String kind() {
        return "outcome";
    }

    @Override
    public String id() {
        return version + ":" + outcome;
    }
}
