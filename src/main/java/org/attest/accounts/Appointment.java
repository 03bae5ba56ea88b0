package org.attest.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is to be granted: a role in an organisation between two days. An administrator serves the whole system; a supplier
 * contact serves one supplier of the register of an ICB.
 */
record Appointment(
        Role role,
        OrganisationId organisation,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID supplier) {

    Appointment {
        if ((role == Role.SUPPLIER_CONTACT) != (supplier != null)) {
            throw new Refused("A supplier contact is added on the screen of the supplier, by the ICB cyber lead.");
        }
        if (until != null && until.isBefore(from)) {
            throw new Refused("The last day lies before the first.");
        }
        if (role == Role.ASSESSOR && until == null) {
            throw new Refused("Enter the last day of the assessor's work.");
        }
        if (role == Role.SUPPLIER_CONTACT && until == null) {
            throw new Refused("Enter the last day on which the supplier contact can get in.");
        }
        if (role == Role.ADMINISTRATOR) {
            organisation = Accounts.WHOLE_SYSTEM;
        }
    }

    Appointment(Role role, OrganisationId organisation, LocalDate from, @Nullable LocalDate until) {
        this(role, organisation, from, until, null);
    }

    static Appointment ofContact(ItemRef supplier, LocalDate from, @Nullable LocalDate until) {
        if (!supplier.kind().equals(ItemKind.SUPPLIER)) {
            throw new IllegalArgumentException("Not a supplier: " + supplier);
        }
        return new Appointment(
                Role.SUPPLIER_CONTACT, supplier.organisation(), from, until, UUID.fromString(supplier.id()));
    }
}
