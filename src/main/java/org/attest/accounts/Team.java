package org.attest.accounts;

import java.util.List;
import org.attest.shared.OrganisationId;
import org.attest.shared.TeamId;

/** A named group of people of one organisation, its members of today by name. */
public record Team(TeamId id, OrganisationId organisation, String name, List<Person> members) {

    public Team {
        members = List.copyOf(members);
    }
}
