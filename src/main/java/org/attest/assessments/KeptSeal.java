package org.attest.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A seal as it is kept; it is written once; only a countersign that it needs is added later. */
@Entity
@Table(name = "seal")
class KeptSeal {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "assessment_id")
    private UUID assessment;

    @Column(name = "dspt_year")
    private DsptYear year;

    @Column(name = "seal_number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Round round;

    private String framework;

    private int catalogueRevision;

    private Instant sealedAt;

    private PersonId sealedBy;

    @Column(columnDefinition = "mediumtext")
    private String declaration;

    private String hash;

    private boolean countersignNeeded;
    private @Nullable PersonId countersignedBy;
    private @Nullable Instant countersignedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptSeal() {}

    KeptSeal(Assessment assessment, Seal seal) {
        this.id = seal.id();
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.year = seal.assessment().year();
        this.number = seal.number();
        this.round = seal.round();
        this.framework = seal.version();
        this.catalogueRevision = seal.catalogueRevision();
        this.sealedAt = seal.sealedAt();
        this.sealedBy = seal.sealedBy();
        this.declaration = seal.declaration();
        this.hash = seal.hash().hex();
        this.countersignNeeded = seal.countersign().needed();
    }

    /** Once only. */
    void countersign(PersonId by, Instant at) {
        if (!seal().countersign().awaited()) {
            throw new IllegalStateException("No countersign is awaited on seal " + id);
        }
        countersignedBy = by;
        countersignedAt = at;
    }

    Seal seal() {
        return new Seal(
                id,
                new AssessmentRef(organisation, year),
                number,
                round,
                framework,
                catalogueRevision,
                sealedAt,
                sealedBy,
                declaration,
                new Sha256(hash),
                new Countersign(countersignNeeded, countersignedBy, countersignedAt));
    }
}
