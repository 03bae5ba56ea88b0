package org.attest.position;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.assessments.Round;
import org.attest.assessments.Stage;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The stage that a sealed round is in since its seal; none once the organisation has gone on to the next round. */
final class SealedStages {

    private final Map<OrganisationId, RoundNow> now;

    SealedStages(List<Published.Progressed> progress) {
        this.now = progress.stream()
                .collect(Collectors.toMap(Published.Progressed::organisation, Published.Progressed::now));
    }

    @Nullable
    Stage of(OrganisationId organisation, Round sealedRound) {
        var round = now.get(organisation);
        return round == null || round.round() != sealedRound ? null : round.stage();
    }
}
