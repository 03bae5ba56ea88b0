package org.attest.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.PersonId;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** A seal as it is kept; it is written once; only a countersign that it needs is added later. */
@Entity
@Table(name = "seal")
class KeptSeal extends RoundRow {

    @Column(name = "dspt_year")
    private DsptYear year;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Seal.Kind kind;

    private @Nullable UUID restsOn;

    @Column(name = "seal_number")
    private int number;

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

    @SuppressWarnings("NullAway.Init")
    protected KeptSeal() {}

    KeptSeal(Assessment assessment, Seal seal) {
        super(seal.id(), assessment, seal.round());
        this.year = seal.assessment().year();
        this.kind = seal.kind();
        this.restsOn = seal.basis().restsOn();
        this.number = seal.number();
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
            throw new IllegalStateException("No countersign is awaited on seal " + id());
        }
        countersignedBy = by;
        countersignedAt = at;
    }

    Seal seal() {
        return new Seal(
                id(),
                new AssessmentRef(organisation(), year),
                new Seal.Basis(kind, restsOn),
                number,
                round(),
                framework,
                catalogueRevision,
                sealedAt,
                sealedBy,
                declaration,
                new Sha256(hash),
                new Countersign(countersignNeeded, countersignedBy, countersignedAt));
    }
}
