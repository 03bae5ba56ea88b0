package org.attest.suppliers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who uses which service of a supplier: each organisation its own, and the ICB of the register all of them by name. */
@Component
@Transactional
public class ServiceUse {

    private final SupplierSights sights;
    private final SupplierBook book;
    private final UseRows uses;
    private final SupplierDiary diary;
    private final SupplierTurns turns;
    private final OrganisationDirectory directory;

    ServiceUse(
            SupplierSights sights,
            SupplierBook book,
            UseRows uses,
            SupplierDiary diary,
            SupplierTurns turns,
            OrganisationDirectory directory) {
        this.sights = sights;
        this.book = book;
        this.uses = uses;
        this.diary = diary;
        this.turns = turns;
        this.directory = directory;
    }

    /** What the organisations in which the caller works use of this supplier. */
    @AllowedTo(SupplierRegister.READERS)
    @Transactional(readOnly = true)
    public List<OwnUse> own(ItemRef supplier) {
        var sight = sights.reading(supplier.organisation());
        var own = sight.own().organisations();
        return own.isEmpty()
                ? List.of()
                : uses.of(own, supplier.organisation(), SupplierBook.id(supplier)).stream()
                        .map(KeptUse::show)
                        .toList();
    }

    /** The names of the organisations that use each service of this supplier; for the ICB of its register alone. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> users(ItemRef supplier) {
        sights.requireKeeper(supplier.organisation());
        var rows = uses.ofAll(supplier.organisation(), SupplierBook.id(supplier));
        var organisations =
                directory.named(rows.stream().map(KeptUse::organisation).toList());
        var names = new HashMap<UUID, TreeSet<String>>();
        rows.forEach(it -> names.computeIfAbsent(it.service(), _ -> new TreeSet<>())
                .add(Objects.requireNonNull(organisations.get(it.organisation()))
                        .name()));
        var sorted = new HashMap<UUID, List<String>>();
        names.forEach((service, some) -> sorted.put(service, List.copyOf(some)));
        return sorted;
    }

    /**
     * Records that an organisation uses a service, or changes what for.
     *
     * @throws SupplierRefused when the service is no longer offered
     * @throws UnknownItem when the register is not that of a system of this organisation
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void use(OrganisationId organisation, ItemRef supplier, UUID service, @Nullable String usedFor) {
        var row = turn(organisation, supplier);
        var offered = book.known(row, service);
        var words = Narrative.checked(usedFor);
        var there = uses.findByOrganisationAndRegisterAndService(organisation, row.organisation(), service);
        if (there.isEmpty() && offered.says().ended()) {
            throw SupplierRefused.ended();
        }
        var before = there.map(KeptUse::usedFor).orElse(null);
        if (there.isPresent() && Objects.equals(before, words)) {
            return;
        }
        var use = there.orElseGet(() -> new KeptUse(organisation, offered, words));
        use.change(words);
        uses.saveAndFlush(use);
        book.countUse(row);
        diary.write(
                organisation,
                row,
                SupplierVerb.USE,
                List.of(
                        FieldChange.of(
                                SupplierField.SERVICE.kept(),
                                null,
                                offered.says().name()),
                        FieldChange.of(SupplierField.USED_FOR.kept(), before, words)));
    }

    /** Ends the use; nothing happens where the organisation does not use the service. */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public void stop(OrganisationId organisation, ItemRef supplier, UUID service) {
        var row = turn(organisation, supplier);
        var offered = book.known(row, service);
        uses.findByOrganisationAndRegisterAndService(organisation, row.organisation(), service)
                .ifPresent(it -> {
                    uses.delete(it);
                    uses.flush();
                    book.countUse(row);
                    diary.write(
                            organisation,
                            row,
                            SupplierVerb.STOP_USE,
                            List.of(FieldChange.of(
                                    SupplierField.SERVICE.kept(), offered.says().name(), null)));
                });
    }

    private KeptSupplier turn(OrganisationId organisation, ItemRef supplier) {
        turns.take(supplier.organisation(), () -> sights.requireLead(organisation, supplier.organisation()));
        return book.known(supplier);
    }
}
