package org.attest.position;

import java.util.List;
import java.util.Map;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The rows of the modules' published views for the organisations asked about, as read. */
record Published(List<SealedOutcome> sealed, List<Progressed> progress, List<Kept> evidence) {

    static final Published NOTHING = new Published(List.of(), List.of(), List.of());

    /** One outcome in the latest seal of an organisation. */
    record SealedOutcome(
            OrganisationId organisation,
            SealedRound seal,
            OutcomeCode outcome,
            @Nullable Level level,
            @Nullable Level expected,
            Standing standing,
            @Nullable Planned planned) {}

    /** Where an organisation is with its present round. */
    record Progressed(OrganisationId organisation, RoundNow now, Map<OutcomeCode, Level> loaded) {}

    /** Pieces of evidence of an organisation: all of them when no outcome is named, else those linked to it. */
    record Kept(OrganisationId organisation, @Nullable OutcomeCode outcome, FreshnessCount count) {}
}
