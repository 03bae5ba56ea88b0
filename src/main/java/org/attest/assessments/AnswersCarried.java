package org.attest.assessments;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;

/** Answers of the year before were carried forward: from which year, how many, and the digest of what they say. */
public record AnswersCarried(AssessmentRef assessment, DsptYear from, int count, Sha256 digest)
        implements AuditedEvent {

    @Override
    public OrganisationId organisation() {
        return assessment.organisation();
    }

    @Override
    public String what() {
        return "assessments.answers-carried";
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
                FieldChange.of("carried from", null, from),
                FieldChange.of("answers", null, count),
                FieldChange.of("digest", null, digest));
    }
}
