package org.attest.access;

import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.TeamId;

/** Somebody's place in a team of an organisation: what is the team's is theirs too. */
public record Seat(PersonId person, OrganisationId organisation, TeamId team) {}
