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

/** One assurance on the controls of a risk; it is written once, and may only be ended. */
@Entity
@Table(name = "risk_assurance")
class KeptLineAssurance {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "risk_id")
    private UUID risk;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private AssuranceLine line;

    @Column(columnDefinition = "mediumtext")
    private String says;

    private LocalDate givenOn;
    private @Nullable String rating;
    private PersonId addedBy;
    private Instant addedAt;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptLineAssurance() {}

    KeptLineAssurance(KeptRisk risk, NewAssurance assurance, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = risk.organisation();
        this.risk = risk.id();
        this.line = assurance.line();
        this.says = assurance.says();
        this.givenOn = assurance.on();
        this.rating = assurance.rating();
        this.addedBy = by;
        this.addedAt = at;
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID risk() {
        return risk;
    }

    LineAssurance show() {
        return new LineAssurance(id, line, says, givenOn, rating);
    }
}
