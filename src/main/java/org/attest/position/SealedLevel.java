package org.attest.position;

import java.time.Instant;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;

/** One outcome under a seal that no later one of its kind and round replaced. */
record SealedLevel(
        OrganisationId organisation,
        DsptYear year,
        String framework,
        ComparePoint point,
        int number,
        Instant sealedAt,
        OutcomeCode outcome,
        Cell cell) {}
