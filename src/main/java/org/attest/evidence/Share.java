package org.attest.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.attest.shared.OrganisationId;

/** One organisation that may read an item of another one, as it is kept. */
@Embeddable
record Share(@Column(name = "organisation_id") OrganisationId owner, OrganisationId sharedWith) {}
