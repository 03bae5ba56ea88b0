package org.attest.suppliers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Saved;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a supplier offers, and on whom it rests in turn: part of the shared record, so the ICB lead's to change. */
@Component
@Transactional
public class SupplierServices {

    private final SupplierSights sights;
    private final SupplierBook book;
    private final ServiceRows services;
    private final UseRows uses;
    private final SubProcessorRows subProcessors;
    private final SupplierDiary diary;
    private final SupplierTurns turns;
    private final Clock clock;

    SupplierServices(
            SupplierSights sights,
            SupplierBook book,
            ServiceRows services,
            UseRows uses,
            SubProcessorRows subProcessors,
            SupplierDiary diary,
            SupplierTurns turns,
            Clock clock) {
        this.sights = sights;
        this.book = book;
        this.services = services;
        this.uses = uses;
        this.subProcessors = subProcessors;
        this.diary = diary;
        this.turns = turns;
        this.clock = clock;
    }

    /** @throws SupplierRefused when the recovery test lies ahead */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Offering add(ItemRef supplier, ServiceDetails details) {
        var row = turn(supplier);
        check(details);
        var service = services.saveAndFlush(new KeptOffering(row, ServiceValues.of(details)));
        diary.write(row, SupplierVerb.ADD_SERVICE, ServiceValues.changes(null, service.says()));
        return service.show(Users.told(0));
    }

    /**
     * Changes a service. One that is no longer offered keeps its users, but counts no more.
     *
     * @param basedOn the {@link Offering#edits} of the service that the person saw
     * @throws SupplierRefused when the recovery test lies ahead
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Saved<Offering> change(ItemRef supplier, UUID service, long basedOn, ServiceDetails details) {
        var row = turn(supplier);
        var kept = book.known(row, service);
        var before = kept.says();
        var after = ServiceValues.of(details);
        var changes = ServiceValues.changes(before, after);
        if (changes.isEmpty()) {
            return new Saved.Unchanged<>(show(row, kept));
        }
        if (kept.edits() != basedOn) {
            return new Saved.Conflict<>(show(row, kept));
        }
        check(details);
        kept.change(after);
        services.saveAndFlush(kept);
        if (before.ended() != after.ended()) {
            book.countUse(row);
        }
        diary.write(
                row, SupplierVerb.CHANGE_SERVICE, before.name().equals(after.name()) ? named(after, changes) : changes);
        return new Saved.Done<>(show(row, kept));
    }

    /**
     * Says that another supplier of the register works for this one; nothing happens where that was said before.
     *
     * @throws SupplierRefused when that would make a circle, or the other stands in another register
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void nameSubProcessor(ItemRef supplier, ItemRef subProcessor) {
        if (!supplier.organisation().equals(subProcessor.organisation())) {
            throw SupplierRefused.otherRegister();
        }
        var row = turn(supplier);
        var other = book.known(subProcessor);
        var named = new KeptSubProcessor(row, other);
        var links = subProcessors.findByOrganisation(row.organisation()).stream()
                .map(KeptSubProcessor::link)
                .toList();
        if (links.contains(named.link())) {
            return;
        }
        if (new Chain(links).wouldCircle(named.link())) {
            throw SupplierRefused.circle();
        }
        subProcessors.saveAndFlush(named);
        diary.write(row, SupplierVerb.NAME_SUB_PROCESSOR, List.of(sub(null, other)));
    }

    /** Takes it back; nothing happens where the other one does not work for this one. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void dropSubProcessor(ItemRef supplier, ItemRef subProcessor) {
        var row = turn(supplier);
        var other = book.known(subProcessor);
        subProcessors
                .findByOrganisationAndSupplierAndSubProcessor(row.organisation(), row.id(), other.id())
                .ifPresent(it -> {
                    subProcessors.delete(it);
                    diary.write(row, SupplierVerb.DROP_SUB_PROCESSOR, List.of(sub(other, null)));
                });
    }

    private KeptSupplier turn(ItemRef supplier) {
        sights.requireKeeper(supplier.organisation());
        turns.take(supplier.organisation());
        return book.known(supplier);
    }

    /** @throws SupplierRefused when the recovery test lies ahead */
    void check(ServiceDetails details) {
        var tested = details.testedOn();
        if (tested != null && tested.isAfter(UkDates.day(clock.instant()))) {
            throw SupplierRefused.testedLater();
        }
    }

    private Offering show(KeptSupplier supplier, KeptOffering service) {
        return service.show(Users.told(uses.counts(supplier.organisation(), supplier.id()).stream()
                .filter(it -> it.getSubject().equals(service.id()))
                .mapToLong(ServiceRows.Counted::getAmount)
                .sum()));
    }

    /** A history of several services says which one it was. */
    static List<FieldChange> named(ServiceValues service, List<FieldChange> changes) {
        var all = new ArrayList<FieldChange>();
        all.add(FieldChange.of(SupplierField.SERVICE.kept(), service.name(), service.name()));
        all.addAll(changes);
        return all;
    }

    private static FieldChange sub(@Nullable KeptSupplier before, @Nullable KeptSupplier after) {
        return FieldChange.of(
                SupplierField.SUB_PROCESSOR.kept(),
                before == null ? null : before.says().name(),
                after == null ? null : after.says().name());
    }
}
