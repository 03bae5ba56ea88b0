package org.attest.improvements;

import java.util.Optional;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.SealedPosition;
import org.attest.assessments.Seals;
import org.springframework.stereotype.Component;

/** The sealed position that counts now: the latest one of an organisation and year. */
@Component
class LatestSeals {

    private final Seals seals;

    LatestSeals(Seals seals) {
        this.seals = seals;
    }

    Optional<SealedPosition> of(AssessmentRef ref) {
        return seals.of(ref).stream().findFirst().map(it -> seals.open(it.id()));
    }
}
