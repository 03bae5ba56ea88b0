package org.attest.assessors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What one assessor typed on one outcome and did not save. */
@Entity
@Table(name = "independent_draft")
class KeptJudgementDraft {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "independent_id")
    private UUID independent;

    @Column(name = "outcome_code", columnDefinition = "varchar(8)")
    private OutcomeCode outcome;

    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Level level;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String note;

    private Instant keptAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptJudgementDraft() {}

    KeptJudgementDraft(KeptIndependent independent, OutcomeCode outcome, PersonId person, Instant at) {
        this.id = Ids.next();
        this.organisation = independent.organisation();
        this.independent = independent.id();
        this.outcome = outcome;
        this.person = person;
        this.keptAt = at;
    }

    KeptJudgementDraft become(Judgement typed, Instant at) {
        level = typed.level();
        note = typed.note();
        keptAt = at;
        return this;
    }

    JudgementDraft draft() {
        return new JudgementDraft(new Judgement(level, note), keptAt);
    }
}
