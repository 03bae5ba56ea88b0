package org.attest.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/** Somebody acts for a colleague in one organisation, from one day to another, both included. */
public record Delegation(
        UUID id,
        OrganisationId organisation,
        PersonId delegator,
        PersonId delegate,
        LocalDate from,
        LocalDate until,
        boolean ended) {

    public boolean holdsOn(LocalDate day) {
        return !ended && !day.isBefore(from) && !day.isAfter(until);
    }
}
