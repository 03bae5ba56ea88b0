package org.attest.suppliers;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation proposes to its ICB.
 *
 * @param supplier the one that is to change, or that was added when the proposal was accepted; null of a new one
 * @param name what the supplier is called
 * @param says why, or what is to change
 * @param reason why the ICB decided so
 * @param mayDecide whether the caller decides on it now
 */
public record Proposal(
        UUID id,
        OrganisationId organisation,
        OrganisationId register,
        @Nullable ItemRef supplier,
        String name,
        boolean isNew,
        @Nullable String says,
        ProposalState state,
        PersonId by,
        Instant at,
        @Nullable String reason,
        boolean mayDecide) {}
