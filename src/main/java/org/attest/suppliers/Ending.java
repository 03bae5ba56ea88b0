package org.attest.suppliers;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;

/**
 * A contract or a certificate that ends soon, as a reminder needs it.
 *
 * @param id of the contract or the assurance
 * @param organisation whose leads are told: whose contract it is, or whose register the certificate stands in
 * @param reference of the supplier, in its register
 * @param step the notice that is reached: 30 means that it ends within 30 days
 */
public record Ending(
        UUID id,
        boolean contract,
        OrganisationId organisation,
        ItemRef supplier,
        String reference,
        LocalDate on,
        int step) {}
