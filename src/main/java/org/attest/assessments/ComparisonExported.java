package org.attest.assessments;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;

/** Somebody took two positions, compared, out of Attest as a file. */
public record ComparisonExported(AssessmentRef assessment, String of, String with, int rows) implements AuditedEvent {

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return "assessments.comparison-exported";
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
        return List.of(
                FieldChange.of("before", null, of),
                FieldChange.of("after", null, with),
                FieldChange.of("rows", null, rows));
    }
}
