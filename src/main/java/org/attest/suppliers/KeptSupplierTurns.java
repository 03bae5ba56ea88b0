package org.attest.suppliers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The register of one ICB: the last number that it gave out, and whose turn it is to write. */
@Entity
@Table(name = "supplier_register")
class KeptSupplierTurns {

    @Id
    private UUID organisationId;

    private int lastNumber;
    private long turns;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptSupplierTurns() {}

    KeptSupplierTurns(UUID organisationId) {
        this.organisationId = organisationId;
    }

    UUID organisationId() {
        return organisationId;
    }

    int lastNumber() {
        return lastNumber;
    }

    long turns() {
        return turns;
    }
}
