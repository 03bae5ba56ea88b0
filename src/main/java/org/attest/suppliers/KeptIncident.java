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

/** One incident at a supplier, part of the shared record. */
@Entity
@Table(name = "supplier_incident")
class KeptIncident {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "supplier_id")
    private UUID supplier;

    @Embedded
    private IncidentValues says;

    private long edits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptIncident() {}

    KeptIncident(KeptSupplier supplier, IncidentValues says) {
        this.id = Ids.next();
        this.organisation = supplier.organisation();
        this.supplier = supplier.id();
        this.says = says;
        this.edits = 1;
    }

    void change(IncidentValues now) {
        says = now;
        edits++;
    }

    IncidentValues says() {
        return says;
    }

    long edits() {
        return edits;
    }

    Incident show() {
        return new Incident(
                id, new ItemRef(ItemKind.SUPPLIER, organisation, supplier.toString()), says.details(), edits);
    }
}
