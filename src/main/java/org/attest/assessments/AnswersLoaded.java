package org.attest.assessments;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;

/** A loaded return changed answers: how many, and the digest of all their changes in the order of the codes. */
public record AnswersLoaded(AssessmentRef assessment, int count, Sha256 digest) implements AuditedEvent {

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return "assessments.answers-loaded";
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
        return List.of(FieldChange.of("answers", null, count), FieldChange.of("digest", null, digest));
    }
}
