package org.attest.shared;

import java.util.UUID;

/** Which organisation: the key that every row of an organisation's own data carries. */
public record OrganisationId(UUID id) {

    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    public static OrganisationId of(String written) {
        return new OrganisationId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
