package org.attest.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;

/** What a new row of a workbook became. */
@Entity
@Table(name = "return_addition")
class KeptAddition {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String source;

    @Column(columnDefinition = "char(64)")
    private String digest;

    private String reference;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptAddition() {}

    KeptAddition(TakenReturn taken, String digest, String reference, Instant at) {
        this.id = Ids.next();
        this.organisation = taken.assessment().organisation();
        this.source = taken.source();
        this.digest = digest;
        this.reference = reference;
        this.addedAt = at;
    }

    String digest() {
        return digest;
    }

    Comparison.Added added() {
        return new Comparison.Added(reference, addedAt);
    }
}
