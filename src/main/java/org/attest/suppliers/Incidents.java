package org.attest.suppliers;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ItemRef;
import org.attest.shared.Saved;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What went wrong at a supplier: part of the shared record, so the ICB lead's to change and every partner's to read. A
 * provider tells its ICB of one by a proposal.
 */
@Component
@Transactional
public class Incidents {

    private final SupplierSights sights;
    private final SupplierBook book;
    private final IncidentRows incidents;
    private final ServiceRows services;
    private final SupplierDiary diary;
    private final SupplierTurns turns;
    private final Clock clock;

    Incidents(
            SupplierSights sights,
            SupplierBook book,
            IncidentRows incidents,
            ServiceRows services,
            SupplierDiary diary,
            SupplierTurns turns,
            Clock clock) {
        this.sights = sights;
        this.book = book;
        this.incidents = incidents;
        this.services = services;
        this.diary = diary;
        this.turns = turns;
        this.clock = clock;
    }

    /** The newest first. */
    @AllowedTo(SupplierRegister.READERS)
    @Transactional(readOnly = true)
    public List<Incident> of(ItemRef supplier) {
        sights.reading(supplier.organisation());
        return incidents.of(supplier.organisation(), SupplierBook.id(supplier)).stream()
                .map(KeptIncident::show)
                .toList();
    }

    /**
     * @throws SupplierRefused when its day lies ahead
     * @throws UnknownItem when a service that was hit is not one of this supplier
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Incident add(ItemRef supplier, IncidentDetails details) {
        var row = turn(supplier);
        check(row, details);
        var incident = incidents.saveAndFlush(new KeptIncident(row, IncidentValues.of(details)));
        diary.write(row, SupplierVerb.ADD_INCIDENT, IncidentValues.changes(null, incident.says()));
        return incident.show();
    }

    /**
     * Changes an incident, as more is learnt of it.
     *
     * @param basedOn the {@link Incident#edits} of the incident that the person saw
     * @throws SupplierRefused when its day lies ahead
     * @throws UnknownItem when a service that was hit is not one of this supplier
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public Saved<Incident> change(ItemRef supplier, UUID incident, long basedOn, IncidentDetails details) {
        var row = turn(supplier);
        var kept = incidents
                .findByOrganisationAndSupplierAndId(row.organisation(), row.id(), incident)
                .orElseThrow(UnknownItem::new);
        check(row, details);
        var after = IncidentValues.of(details);
        var changes = IncidentValues.changes(kept.says(), after);
        if (changes.isEmpty()) {
            return new Saved.Unchanged<>(kept.show());
        }
        if (kept.edits() != basedOn) {
            return new Saved.Conflict<>(kept.show());
        }
        kept.change(after);
        incidents.saveAndFlush(kept);
        diary.write(row, SupplierVerb.CHANGE_INCIDENT, changes);
        return new Saved.Done<>(kept.show());
    }

    private void check(KeptSupplier supplier, IncidentDetails details) {
        if (details.on().isAfter(UkDates.day(clock.instant()))) {
            throw SupplierRefused.incidentLater();
        }
        var offered = services.of(supplier.organisation(), supplier.id()).stream()
                .map(KeptOffering::id)
                .collect(Collectors.toSet());
        if (!offered.containsAll(details.services())) {
            throw new UnknownItem();
        }
    }

    private KeptSupplier turn(ItemRef supplier) {
        sights.requireKeeper(supplier.organisation());
        turns.take(supplier.organisation());
        return book.known(supplier);
    }
}
