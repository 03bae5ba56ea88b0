package org.attest.suppliers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What rests on a supplier or on one of its services, as far as the caller may know it.
 *
 * @param whole whether the caller keeps the register and sees every user; else uses are those of the own organisations
 * @param otherUsers how many organisations more use one of these services; 0 also where all are too few to tell
 * @param fewestTold from how many users on the caller is told how many there are; 0 where always
 */
public record Depending(
        boolean whole,
        List<Resting> suppliers,
        List<Stopped> services,
        List<OwnUse> uses,
        List<Contracted> contracts,
        List<Proved> proved,
        int otherUsers,
        int fewestTold) {

    public Depending {
        suppliers = List.copyOf(suppliers);
        services = List.copyOf(services);
        uses = List.copyOf(uses);
        contracts = List.copyOf(contracts);
        proved = List.copyOf(proved);
    }

    /** A supplier that stops; {@code through} are its sub-processors that stop it, none for the chosen one. */
    public record Resting(SupplierName supplier, List<SupplierName> through) {

        public Resting {
            through = List.copyOf(through);
        }
    }

    /** A service that stops, still offered. */
    public record Stopped(
            UUID id,
            ItemRef supplier,
            String name,
            @Nullable String pathways,
            @Nullable String fallback) {}

    /** A contract that has not ended. */
    public record Contracted(
            OrganisationId organisation,
            ItemRef supplier,
            String title,
            @Nullable LocalDate ends) {}

    /** An assurance of a supplier, and the item of evidence that proves it. */
    public record Proved(ItemRef supplier, AssuranceKind assurance, ItemRef evidence) {}
}
