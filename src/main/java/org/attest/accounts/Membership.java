package org.attest.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One role of one person in one organisation, from one day to another (both included); without an end it lasts until
 * somebody ends it. The role administrator is always held for {@link Accounts#WHOLE_SYSTEM}, the role supplier contact for
 * one supplier in the register of that ICB.
 */
public record Membership(
        UUID id,
        PersonId person,
        Role role,
        OrganisationId organisation,
        LocalDate from,
        @Nullable LocalDate until,
        boolean ended,
        @Nullable UUID supplier) {

    /** In force on that day. */
    public boolean holdsOn(LocalDate day) {
        return !ended && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** In force on that day or later. */
    public boolean holdsFrom(LocalDate day) {
        return !ended && (until == null || !day.isAfter(until));
    }
}
