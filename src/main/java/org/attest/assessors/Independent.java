package org.attest.assessors;

import java.time.Instant;
import java.util.UUID;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One independent assessment. It looks at the seal {@code seal} and at the evidence as both were at {@code frozenAt}; the
 * sample holds the mandatory outcomes of the audit list of {@code group} and {@code chosen} more. {@code number} counts
 * those of one organisation and year from 1.
 */
public record Independent(
        UUID id,
        AssessmentRef assessment,
        int number,
        String version,
        UUID seal,
        String group,
        int chosen,
        Instant frozenAt,
        PersonId openedBy,
        Overall overall,
        @Nullable Conclusion conclusion) {

    public OrganisationId organisation() {
        return assessment.organisation();
    }

    public DsptYear year() {
        return assessment.year();
    }

    Independent with(Overall shown) {
        return new Independent(
                id, assessment, number, version, seal, group, chosen, frozenAt, openedBy, shown, conclusion);
    }

    public boolean isConcluded() {
        return conclusion != null;
    }
}
