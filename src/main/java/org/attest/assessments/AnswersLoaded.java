package org.attest.assessments;

import java.util.List;
import java.util.Map;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Owner;
import org.attest.shared.Sha256;

/**
 * A loaded return changed answers: how many, and the digest of all their changes in the order of the codes. Whom it gave
 * outcomes is for those who tell these people, not for the trail.
 */
public record AnswersLoaded(
        AssessmentRef assessment, String version, int count, Sha256 digest, Map<OutcomeCode, Owner> given)
        implements OutcomesGiven {

    public AnswersLoaded {
        given = Map.copyOf(given);
    }

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
