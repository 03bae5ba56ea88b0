package org.attest.suppliers;

import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** That an organisation uses a service, and what for in its own words. */
public record OwnUse(
        OrganisationId organisation, UUID service, @Nullable String usedFor) {}
