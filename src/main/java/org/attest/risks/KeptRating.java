package org.attest.risks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A score as it was given; it is written once and never changed. */
@Entity
@Table(name = "risk_rating")
class KeptRating {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "risk_id")
    private UUID risk;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Measured measured;

    private Score score;
    private LocalDate ratedOn;
    private PersonId ratedBy;
    private Instant ratedAt;

    @Column(columnDefinition = "mediumtext")
    private String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptRating() {}

    KeptRating(KeptRisk risk, NewRating rating, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = risk.organisation();
        this.risk = risk.id();
        this.measured = rating.measured();
        this.score = rating.score();
        this.ratedOn = rating.on();
        this.ratedBy = by;
        this.ratedAt = at;
        this.reason = rating.reason();
    }

    Rating show() {
        return new Rating(measured, score, ratedOn, ratedBy, ratedAt, reason);
    }
}
