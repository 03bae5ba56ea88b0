package org.attest.assessments;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;

/** Somebody took the texts for the national toolkit as a file. */
public record NationalTextsExported(AssessmentRef assessment, int outcomes, Sha256 digest) implements AuditedEvent {

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return "assessments.national-texts-exported";
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
        return List.of(FieldChange.of("outcomes", null, outcomes), FieldChange.of("digest", null, digest));
    }
}
