package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attest.shared.FieldChange;
import org.attest.shared.FieldChangesAsJson;
import org.attest.shared.HistoryEntry;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.LastChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.hibernate.annotations.Immutable;

/** One step in the life of a supplier as it is kept: the ICB's own for the shared record, a provider's for its part. */
@Entity(name = "SupplierStep")
@Immutable
@Table(name = "supplier_history")
class KeptStep {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private UUID registerId;
    private UUID supplierId;
    private Instant at;
    private PersonId personId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private SupplierVerb verb;

    @Convert(converter = FieldChangesAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private List<FieldChange> changes;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptStep() {}

    KeptStep(
            OrganisationId whose,
            KeptSupplier supplier,
            SupplierVerb verb,
            List<FieldChange> changes,
            PersonId by,
            Instant at) {
        this.id = Ids.next();
        this.organisation = whose;
        this.registerId = supplier.organisation().id();
        this.supplierId = supplier.id();
        this.at = at;
        this.personId = by;
        this.verb = verb;
        this.changes = List.copyOf(changes);
    }

    UUID id() {
        return id;
    }

    ItemRef supplier() {
        return new ItemRef(ItemKind.SUPPLIER, new OrganisationId(registerId), supplierId.toString());
    }

    LastChange change() {
        return new LastChange(personId, at);
    }

    /** The row as one line, for the digest of many. */
    String line() {
        return id + " " + supplierId + " " + verb + " " + FieldChangesAsJson.written(changes);
    }

    HistoryEntry<SupplierVerb> show() {
        return new HistoryEntry<>(at, personId, verb, changes);
    }
}
