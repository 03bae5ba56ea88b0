package org.attest.evidence;

import java.util.Set;
import org.attest.shared.OrganisationId;

/**
 * What others share with the caller: items shared by name with one of the organisations {@code at} which the caller reads
 * evidence, and the system library's items of their {@code neighbours}; looked for in the organisations {@code within}.
 */
record Guest(Set<OrganisationId> at, Set<OrganisationId> neighbours, Set<OrganisationId> within) {

    static final Guest NOWHERE = new Guest(Set.of(), Set.of(), Set.of());

    Guest {
        at = Set.copyOf(at);
        neighbours = Set.copyOf(neighbours);
        within = Set.copyOf(within);
    }

    /** Whether this item, which may be any, is shared with the caller. */
    boolean reads(Evidence item) {
        var sharing = item.sharing();
        return (sharing.systemLibrary() && neighbours.contains(item.organisation()))
                || sharing.organisations().stream().anyMatch(at::contains);
    }
}
