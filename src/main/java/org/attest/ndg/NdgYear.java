package org.attest.ndg;

import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;

/** Names an assessment by the NDG set: whose it is, and of which year. */
public record NdgYear(OrganisationId organisation, DsptYear year) {}
