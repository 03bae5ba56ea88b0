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

/** One dated assurance of a supplier, part of the shared record. */
@Entity
@Table(name = "supplier_assurance")
class KeptAssurance {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "supplier_id")
    private UUID supplier;

    @Embedded
    private AssuranceValues says;

    private long edits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptAssurance() {}

    KeptAssurance(KeptSupplier supplier, AssuranceValues says) {
        this.id = Ids.next();
        this.organisation = supplier.organisation();
        this.supplier = supplier.id();
        this.says = says;
        this.edits = 1;
    }

    void change(AssuranceValues now) {
        says = now;
        edits++;
    }

    UUID id() {
        return id;
    }

    ItemRef supplier() {
        return new ItemRef(ItemKind.SUPPLIER, organisation, supplier.toString());
    }

    AssuranceValues says() {
        return says;
    }

    long edits() {
        return edits;
    }

    Assurance show() {
        return new Assurance(id, supplier(), says.details(), edits);
    }
}
