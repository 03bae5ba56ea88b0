package org.attest.ndg;

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

/** A seal as it is kept; only its countersignature is written later, and once. */
@Entity
@Table(name = "ndg_seal")
class NdgKeptSeal {

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

    @Column(name = "set_version")
    private String setVersion;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private NdgCategory category;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private NdgStatus workedOut;

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
    protected NdgKeptSeal() {}

    NdgKeptSeal(NdgAssessment assessment, NdgSeal seal) {
        this.id = seal.id();
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.year = seal.assessment().year();
        this.number = seal.number();
        this.setVersion = seal.version();
        this.category = seal.category();
        this.workedOut = seal.workedOut();
        this.sealedAt = seal.sealedAt();
        this.sealedBy = seal.sealedBy();
        this.declaration = seal.declaration();
        this.hash = seal.hash().hex();
        this.countersignNeeded = seal.countersignNeeded();
    }

    void countersign(PersonId by, Instant at) {
        countersignedBy = by;
        countersignedAt = at;
    }

    NdgSeal seal() {
        return new NdgSeal(
                id,
                new NdgYear(organisation, year),
                number,
                setVersion,
                category,
                workedOut,
                sealedAt,
                sealedBy,
                declaration,
                new Sha256(hash),
                countersignNeeded,
                countersignedBy,
                countersignedAt);
    }
}
