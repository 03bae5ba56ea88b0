package org.attest.suppliers;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Finds suppliers within what the caller sees, and shows them. */
@Component
class SupplierBook {

    private final SupplierRows suppliers;
    private final ServiceRows services;
    private final UseRows uses;
    private final SubProcessorRows subProcessors;
    private final TierRule rule;
    private final UserCounts users;

    SupplierBook(
            SupplierRows suppliers,
            ServiceRows services,
            UseRows uses,
            SubProcessorRows subProcessors,
            TierRule rule,
            UserCounts users) {
        this.suppliers = suppliers;
        this.services = services;
        this.uses = uses;
        this.subProcessors = subProcessors;
        this.rule = rule;
        this.users = users;
    }

    /** @throws UnknownItem when there is no such supplier */
    KeptSupplier known(ItemRef supplier) {
        return suppliers
                .findByOrganisationAndId(supplier.organisation(), id(supplier))
                .orElseThrow(UnknownItem::new);
    }

    /** @throws UnknownItem when the supplier has no such service */
    KeptOffering known(KeptSupplier supplier, UUID service) {
        return services.findByOrganisationAndSupplierAndId(supplier.organisation(), supplier.id(), service)
                .orElseThrow(UnknownItem::new);
    }

    /** @throws UnknownItem when there is no such supplier */
    KeptSupplier known(OrganisationId register, String reference) {
        var number = References.number(reference).orElseThrow(UnknownItem::new);
        return suppliers.findByOrganisationAndNumber(register, number).orElseThrow(UnknownItem::new);
    }

    Supplier show(SupplierSight sight, KeptSupplier supplier) {
        var register = supplier.organisation();
        var counts = uses.counts(register, supplier.id()).stream()
                .collect(Collectors.toMap(ServiceRows.Counted::getSubject, ServiceRows.Counted::getAmount));
        return new Supplier(
                supplier.id(),
                register,
                supplier.reference(),
                supplier.says().details(),
                supplier.tier(),
                supplier.tiering(rule),
                users.shown(sight, register, supplier.usedBy()),
                services.of(register, supplier.id()).stream()
                        .map(it -> it.show(users.shown(sight, register, counts.getOrDefault(it.id(), 0L))))
                        .toList(),
                subProcessors.workingFor(register, supplier.id()).stream()
                        .map(KeptSupplier::named)
                        .toList(),
                subProcessors.servedBy(register, supplier.id()).stream()
                        .map(KeptSupplier::named)
                        .toList(),
                supplier.edits(),
                sight.keeps(register));
    }

    /** Counts anew who uses the supplier, which may move it to another tier; after the change is flushed. */
    void countUse(KeptSupplier supplier) {
        supplier.countUse((int) uses.users(supplier.organisation(), supplier.id()), rule);
        suppliers.saveAndFlush(supplier);
    }

    /** The same for many of one register, in a fixed number of statements. */
    void countUse(OrganisationId register, Collection<KeptSupplier> some) {
        if (some.isEmpty()) {
            return;
        }
        var counts = uses.users(register, some.stream().map(KeptSupplier::id).toList()).stream()
                .collect(Collectors.toMap(ServiceRows.Counted::getSubject, ServiceRows.Counted::getAmount));
        some.forEach(it -> it.countUse(counts.getOrDefault(it.id(), 0L).intValue(), rule));
        suppliers.saveAllAndFlush(some);
    }

    /** @throws UnknownItem for anything that cannot be a supplier */
    static UUID id(ItemRef item) {
        if (!item.kind().equals(ItemKind.SUPPLIER)) {
            throw new UnknownItem();
        }
        try {
            return UUID.fromString(item.id());
        } catch (IllegalArgumentException e) {
            throw new UnknownItem();
        }
    }
}
