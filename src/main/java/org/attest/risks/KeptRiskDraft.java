package org.attest.risks;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person typed of one risk and did not save. */
@Entity
@Table(name = "risk_draft")
class KeptRiskDraft {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "risk_id")
    private @Nullable UUID risk;

    private PersonId person;
    private long basedOn;

    @Convert(converter = DraftAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private RiskDraft typed;

    private Instant keptAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptRiskDraft() {}

    @SuppressWarnings("NullAway.Init") // filled at once
    KeptRiskDraft(OrganisationId organisation, @Nullable UUID risk, PersonId person) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.risk = risk;
        this.person = person;
    }

    KeptRiskDraft become(RiskDraft now, long basis, Instant at) {
        typed = now;
        basedOn = basis;
        keptAt = at;
        return this;
    }

    @Nullable
    UUID risk() {
        return risk;
    }

    RiskDrafts.Kept show() {
        return new RiskDrafts.Kept(typed, basedOn, keptAt);
    }
}
