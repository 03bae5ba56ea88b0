package org.attest.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in a list, with the memberships that the caller may know of, newest first. */
public record PersonRow(
        Person person,
        List<Membership> memberships,
        @Nullable Instant lastSignIn,
        boolean hasPassword) {

    public PersonRow {
        memberships = List.copyOf(memberships);
    }
}
