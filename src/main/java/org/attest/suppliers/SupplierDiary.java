package org.attest.suppliers;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.shared.FieldChange;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each step into the history of whose part it is and tells the audit trail, which learns no narrative. */
@Component
class SupplierDiary {

    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupplierDiary(EntityManager entities, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** A step of the shared record. */
    void write(KeptSupplier supplier, SupplierVerb verb, List<FieldChange> changes) {
        write(supplier.organisation(), supplier, verb, changes);
    }

    /** A step of one organisation's own part. */
    void write(OrganisationId whose, KeptSupplier supplier, SupplierVerb verb, List<FieldChange> changes) {
        var row = keep(whose, supplier, verb, changes);
        var told = new ArrayList<FieldChange>();
        changes.forEach(it -> told.add(
                SupplierField.isNarrative(it.field()) ? FieldChange.ofText(it.field(), it.before(), it.after()) : it));
        told.add(FieldChange.of("history", null, row.id()));
        events.publishEvent(new SupplierEvent(whose, verb, supplier.id().toString(), told));
    }

    /** Many new ones: one line in the trail, with the digest of their lines in the history. */
    void writeAdded(OrganisationId register, List<KeptSupplier> added) {
        var rows = added.stream()
                .map(it -> keep(register, it, SupplierVerb.ADD, SupplierValues.changes(null, it.says())))
                .toList();
        writeMany(register, SupplierVerb.ADD, rows);
    }

    /** Many steps at once: one line in the trail, with the digest of their lines in the history; nothing of none. */
    void writeMany(OrganisationId whose, SupplierVerb verb, List<KeptStep> rows) {
        if (!rows.isEmpty()) {
            var digest = Sha256.ofLines(rows.stream().map(KeptStep::line));
            events.publishEvent(new SupplierEvent(
                    whose,
                    verb,
                    whose.toString(),
                    List.of(FieldChange.of("items", null, rows.size()), FieldChange.of("digest", null, digest))));
        }
    }

    /** Rows that leave as a file: a line in the trail of each register that they stand in. */
    void writeExport(List<SupplierRow> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(it -> it.ref().organisation(), Collectors.counting()))
                .forEach(this::writeExport);
    }

    void writeExport(OrganisationId register, long count) {
        events.publishEvent(new SupplierEvent(
                register, SupplierVerb.EXPORT, register.toString(), List.of(FieldChange.of("items", null, count))));
    }

    List<HistoryEntry<SupplierVerb>> of(OrganisationId whose, KeptSupplier supplier) {
        return entities
                .createQuery(
                        "select h from SupplierStep h where h.organisation = :whose and h.registerId = :register"
                                + " and h.supplierId = :supplier order by h.at desc, h.id desc",
                        KeptStep.class)
                .setParameter("whose", whose)
                .setParameter("register", supplier.organisation().id())
                .setParameter("supplier", supplier.id())
                .getResultList()
                .stream()
                .map(KeptStep::show)
                .toList();
    }

    /** Who changed last what one organisation keeps of each supplier, in one statement. */
    Map<ItemRef, LastChange> latest(OrganisationId whose) {
        return entities.createQuery("""
                        select h from SupplierStep h where h.organisation = :whose and not exists (
                          select 1 from SupplierStep later where later.organisation = h.organisation
                            and later.registerId = h.registerId and later.supplierId = h.supplierId and later.id > h.id)""", KeptStep.class)
                .setParameter("whose", whose)
                .getResultStream()
                .collect(Collectors.toMap(KeptStep::supplier, KeptStep::change));
    }

    /** Without telling the trail: the caller does. */
    KeptStep keep(OrganisationId whose, KeptSupplier supplier, SupplierVerb verb, List<FieldChange> changes) {
        var row = step(whose, supplier, verb, changes);
        entities.persist(row);
        return row;
    }

    /** A row of the history that the caller adds. */
    KeptStep step(OrganisationId whose, KeptSupplier supplier, SupplierVerb verb, List<FieldChange> changes) {
        return new KeptStep(
                whose,
                supplier,
                verb,
                changes,
                currentUser.get().person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
