package org.attest.access;

import java.util.Set;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;

/** The organisations that a question may reach. Every query on an organisation's data takes it as its predicate. */
public record Scope(Set<OrganisationId> organisations) {

    public Scope {
        organisations = Set.copyOf(organisations);
    }

    public static Scope of(OrganisationId organisation) {
        return new Scope(Set.of(organisation));
    }

    public boolean holds(OrganisationId organisation) {
        return organisations.contains(organisation);
    }

    public boolean isEmpty() {
        return organisations.isEmpty();
    }

    /** @throws UnknownItem for an organisation outside, exactly as for one that does not exist */
    public Scope only(OrganisationId organisation) {
        if (!holds(organisation)) {
            throw new UnknownItem();
        }
        return of(organisation);
    }
}
