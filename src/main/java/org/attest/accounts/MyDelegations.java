package org.attest.accounts;

import java.util.List;
import org.attest.shared.OrganisationId;

/** Where the caller can name a delegate, who acts for the caller, and for whom the caller acts; now or later. */
public record MyDelegations(List<OrganisationId> where, List<Delegation> given, List<Delegation> received) {

    public MyDelegations {
        where = List.copyOf(where);
        given = List.copyOf(given);
        received = List.copyOf(received);
    }
}
