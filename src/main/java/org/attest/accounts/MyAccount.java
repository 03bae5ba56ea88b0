package org.attest.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the account page shows to the person: own roles, and the sign-in before the present one. */
public record MyAccount(
        Person person,
        List<Membership> memberships,
        @Nullable Instant signInBefore) {

    public MyAccount {
        memberships = List.copyOf(memberships);
    }
}
