package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One service of a supplier, part of the shared record. */
@Entity
@Table(name = "supplier_service")
class KeptOffering {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "supplier_id")
    private UUID supplier;

    @Embedded
    private ServiceValues says;

    private long edits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptOffering() {}

    KeptOffering(KeptSupplier supplier, ServiceValues says) {
        this.id = Ids.next();
        this.organisation = supplier.organisation();
        this.supplier = supplier.id();
        this.says = says;
        this.edits = 1;
    }

    void change(ServiceValues now) {
        says = now;
        edits++;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    UUID supplier() {
        return supplier;
    }

    ServiceValues says() {
        return says;
    }

    long edits() {
        return edits;
    }

    ServiceName offered() {
        return new ServiceName(
                new ItemRef(ItemKind.SUPPLIER, organisation, supplier.toString()), id, says.name(), says.ended());
    }

    ServiceEntry entry() {
        return new ServiceEntry(
                new ItemRef(ItemKind.SUPPLIER, organisation, supplier.toString()), id, says.details(), edits);
    }

    Offering show(Users usedBy) {
        return new Offering(id, says.details(), usedBy, edits);
    }
}
