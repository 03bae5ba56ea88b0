package org.attest.suppliers;

import java.util.List;

/**
 * What one organisation keeps to itself about suppliers, and what it needs of the shared record to say so: the suppliers and
 * services of the registers that it reads, what it uses of them, its contracts, and its proposals that wait.
 */
public record OwnPart(
        List<SupplierEntry> suppliers,
        List<ServiceName> services,
        List<OwnUse> uses,
        List<Contract> contracts,
        List<Proposal> proposals) {

    public OwnPart {
        suppliers = List.copyOf(suppliers);
        services = List.copyOf(services);
        uses = List.copyOf(uses);
        contracts = List.copyOf(contracts);
        proposals = List.copyOf(proposals);
    }
}
