package org.attest.position;

import java.time.Instant;
import java.util.Map;
import org.attest.assessments.Round;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;

/** What one of an organisation's own seals said of each objective (0 is the strip beside the six). */
record SealShares(
        OrganisationId organisation,
        DsptYear year,
        Round round,
        int number,
        Instant sealedAt,
        Map<Integer, Share> shares) {

    Share of(int objective) {
        return shares.getOrDefault(objective, Share.NONE);
    }
}
