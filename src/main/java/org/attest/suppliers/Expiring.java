package org.attest.suppliers;

import java.time.LocalDate;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Something that ends soon, or has.
 *
 * @param what the title of a contract, or the kind of an assurance
 * @param organisation whose contract it is; null for an assurance
 * @param days until it ends; negative once it has
 * @param step the notice that is reached: 30 means that it ends within 30 days; null once it has ended
 * @param standardise whether the common clauses are to be put into a contract at renewal
 */
public record Expiring(
        SupplierName supplier,
        String what,
        @Nullable OrganisationId organisation,
        LocalDate on,
        int days,
        @Nullable Integer step,
        boolean standardise) {}
