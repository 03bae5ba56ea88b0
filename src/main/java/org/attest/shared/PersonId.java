package org.attest.shared;

import java.util.UUID;

/** Which person. Logs and the audit trail carry this and never a name. */
public record PersonId(UUID id) implements Owner {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    public static PersonId of(String written) {
        return new PersonId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
