package org.attest.suppliers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services of a whole register, for the ICB's lead: read at once, and written by many changes at once. */
@Component
@Transactional
public class WholeServices {

    private final SupplierSights sights;
    private final SupplierServices one;
    private final SupplierBook book;
    private final SupplierRows suppliers;
    private final ServiceRows services;
    private final SupplierDiary diary;
    private final SupplierTurns turns;

    WholeServices(
            SupplierSights sights,
            SupplierServices one,
            SupplierBook book,
            SupplierRows suppliers,
            ServiceRows services,
            SupplierDiary diary,
            SupplierTurns turns) {
        this.sights = sights;
        this.one = one;
        this.book = book;
        this.suppliers = suppliers;
        this.services = services;
        this.diary = diary;
        this.turns = turns;
    }

    /**
     * Every service of a register, those no longer offered among them, by name; one statement.
     *
     * @throws UnknownItem when the caller does not lead the ICB whose register it is
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<ServiceEntry> of(OrganisationId register) {
        sights.requireKeeper(register);
        return services.all(List.of(register)).stream().map(KeptOffering::entry).toList();
    }

    /**
     * Adds some and changes others, all or none, under the rules of the form, with one line in the trail.
     *
     * @return the added ones, in the order asked
     * @throws ChangedMeanwhile when one was changed since the state that its change is based on
     * @throws SupplierRefused when a recovery test lies ahead
     * @throws UnknownItem when a supplier or a service is not of this register
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public List<ServiceEntry> write(OrganisationId register, List<NewOffering> added, List<ServiceChange> changed) {
        sights.requireKeeper(register);
        turns.take(register);
        var kept = suppliers.all(List.of(register)).stream()
                .collect(Collectors.toMap(KeptSupplier::ref, Function.identity()));
        var steps = new ArrayList<KeptStep>();
        var counted = new LinkedHashSet<KeptSupplier>();
        var found = services.all(List.of(register)).stream()
                .collect(Collectors.toMap(KeptOffering::id, Function.identity()));
        for (var change : changed) {
            var supplier = known(kept, change.supplier());
            var service = found.get(change.service().id());
            if (service == null || !service.supplier().equals(supplier.id())) {
                throw new UnknownItem();
            }
            if (service.edits() != change.service().edits()) {
                throw new ChangedMeanwhile();
            }
            one.check(change.details());
            var before = service.says();
            var after = ServiceValues.of(change.details());
            var changes = ServiceValues.changes(before, after);
            if (!changes.isEmpty()) {
                service.change(after);
                var said = before.name().equals(after.name()) ? SupplierServices.named(after, changes) : changes;
                steps.add(diary.keep(register, supplier, SupplierVerb.CHANGE_SERVICE, said));
                if (before.ended() != after.ended()) {
                    counted.add(supplier);
                }
            }
        }
        var rows = new ArrayList<KeptOffering>();
        for (var wanted : added) {
            var supplier = known(kept, wanted.supplier());
            one.check(wanted.details());
            var service = new KeptOffering(supplier, ServiceValues.of(wanted.details()));
            rows.add(service);
            steps.add(diary.keep(
                    register, supplier, SupplierVerb.ADD_SERVICE, ServiceValues.changes(null, service.says())));
        }
        services.saveAllAndFlush(rows);
        book.countUse(register, counted);
        diary.writeMany(register, SupplierVerb.IMPORT, steps);
        return rows.stream().map(KeptOffering::entry).toList();
    }

    private static KeptSupplier known(Map<ItemRef, KeptSupplier> kept, ItemRef supplier) {
        var found = kept.get(supplier);
        if (found == null) {
            throw new UnknownItem();
        }
        return found;
    }
}
