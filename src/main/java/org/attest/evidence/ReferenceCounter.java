package org.attest.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The last reference number that an organisation gave out. */
@Entity
@Table(name = "evidence_counter")
class ReferenceCounter {

    @Id
    private UUID organisationId;

    private int lastNumber;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReferenceCounter() {}

    ReferenceCounter(UUID organisationId) {
        this.organisationId = organisationId;
    }

    UUID organisationId() {
        return organisationId;
    }

    int lastNumber() {
        return lastNumber;
    }
}
