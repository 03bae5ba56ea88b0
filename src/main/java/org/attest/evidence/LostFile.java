package org.attest.evidence;

import org.attest.shared.OrganisationId;

/** A version of a file whose bytes are not where Attest keeps them. */
record LostFile(OrganisationId organisation, String reference, int version) {}
