package org.attest.risks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** One acceptance of a risk; it is written once, and may only be ended early. */
@Entity
@Table(name = "risk_acceptance")
class KeptAcceptance {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "risk_id")
    private UUID risk;

    private int points;
    private LocalDate acceptedUntil;
    private PersonId acceptedBy;
    private Instant acceptedAt;

    @Column(columnDefinition = "mediumtext")
    private String reason;

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptAcceptance() {}

    KeptAcceptance(KeptRisk risk, int points, LocalDate until, String reason, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = risk.organisation();
        this.risk = risk.id();
        this.points = points;
        this.acceptedUntil = until;
        this.acceptedBy = by;
        this.acceptedAt = at;
        this.reason = reason;
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    Acceptance show() {
        return new Acceptance(points, acceptedUntil, acceptedBy, acceptedAt, reason, endedOn);
    }
}
