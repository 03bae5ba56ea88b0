package org.attest.accounts;

import java.time.LocalDate;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What is to be granted: a role in an organisation between two days. An administrator serves the whole system. */
record Appointment(
        Role role,
        OrganisationId organisation,
        LocalDate from,
        @Nullable LocalDate until) {

    Appointment {
        if (role == Role.SUPPLIER_CONTACT) {
            throw new Refused("Supplier contacts cannot be added yet.");
        }
        if (until != null && until.isBefore(from)) {
            throw new Refused("The last day lies before the first.");
        }
        if (role == Role.ASSESSOR && until == null) {
            throw new Refused("Enter the last day of the assessor's work.");
        }
        if (role == Role.ADMINISTRATOR) {
            organisation = Accounts.WHOLE_SYSTEM;
        }
    }
}
