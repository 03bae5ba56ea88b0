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
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One outcome of the sample, with the assessor's judgement once there is one. */
@Entity
@Table(name = "independent_outcome")
class KeptSampled {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "independent_id")
    private UUID independent;

    @Column(name = "outcome_code", columnDefinition = "varchar(8)")
    private OutcomeCode outcome;

    private boolean mandatory;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Level level;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String note;

    private @Nullable PersonId judgedBy;
    private @Nullable Instant judgedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptSampled() {}

    KeptSampled(KeptIndependent independent, OutcomeCode outcome, boolean mandatory) {
        this.id = Ids.next();
        this.organisation = independent.organisation();
        this.independent = independent.id();
        this.outcome = outcome;
        this.mandatory = mandatory;
    }

    /** @throws ChangedMeanwhile when another assessor saved after this one looked */
    void judge(Judgement judgement, long basedOn, PersonId by, Instant at) {
        if (basedOn != version()) {
            throw new ChangedMeanwhile();
        }
        level = judgement.level();
        note = judgement.note();
        judgedBy = by;
        judgedAt = at;
    }

    UUID independent() {
        return independent;
    }

    OutcomeCode outcome() {
        return outcome;
    }

    boolean mandatory() {
        return mandatory;
    }

    @Nullable
    Level level() {
        return level;
    }

    Judgement judgement() {
        return new Judgement(level, note);
    }

    /** Whether the assessor wrote anything on it. */
    boolean isTouched() {
        return judgedAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
