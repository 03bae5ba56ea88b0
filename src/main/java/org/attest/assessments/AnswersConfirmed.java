package org.attest.assessments;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** Somebody said that these carried answers are still true. */
public record AnswersConfirmed(AssessmentRef assessment, List<OutcomeCode> outcomes) implements AuditedEvent {

    public AnswersConfirmed {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return "assessments.answers-confirmed";
    }

    @Override
    public String kind() {
        return "assessment";
    }

    @Override
    public String id() {
        return assessment.year().toString();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of(
                "still true", null, outcomes.stream().map(OutcomeCode::code).collect(Collectors.joining(", "))));
    }
}
