package org.attest.position;

import org.attest.shared.OrganisationId;

/** One standard of one organisation as it was last sealed. */
record NdgSealedStandard(OrganisationId organisation, int standard, NdgColumn.Met met, NdgColumn.Sealed seal) {}
