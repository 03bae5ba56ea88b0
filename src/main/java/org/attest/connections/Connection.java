package org.attest.connections;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** One link. {@code organisation} made it and owns it; of evidence and anything else, evidence is always the first end. */
public record Connection(
        UUID id, OrganisationId organisation, ItemRef from, ItemRef to, String note, PersonId by, Instant at) {

    /** The end that is not this one. */
    public ItemRef otherThan(ItemRef end) {
        return from.equals(end) ? to : from;
    }
}
