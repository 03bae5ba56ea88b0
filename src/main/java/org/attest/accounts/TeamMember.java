package org.attest.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** One person in a team, as it is kept. */
@Embeddable
record TeamMember(@Column(name = "organisation_id") OrganisationId organisation, PersonId person) {}
