package org.attest.accounts;

import java.time.Instant;
import java.time.LocalDate;
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

    /** Whether the person can get in, in words. */
    public String access(LocalDate today) {
        if (ended(today)) {
            return "Ended";
        }
        return hasPassword ? "Can get in" : "Link not used yet";
    }

    /** No role is in force that day or later, or the way in was ended altogether. */
    public boolean ended(LocalDate today) {
        return person.ended() || memberships.stream().noneMatch(it -> it.holdsFrom(today));
    }
}
