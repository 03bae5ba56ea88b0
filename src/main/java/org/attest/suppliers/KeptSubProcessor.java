package org.attest.suppliers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** That one supplier works for another: what the first does rests on the second. */
@Entity
@Table(name = "supplier_sub_processor")
class KeptSubProcessor {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "supplier_id")
    private UUID supplier;

    @Column(name = "sub_processor_id")
    private UUID subProcessor;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptSubProcessor() {}

    KeptSubProcessor(KeptSupplier supplier, KeptSupplier subProcessor) {
        this.id = Ids.next();
        this.organisation = supplier.organisation();
        this.supplier = supplier.id();
        this.subProcessor = subProcessor.id();
    }

    Chain.Link link() {
        return new Chain.Link(supplier, subProcessor);
    }
}
