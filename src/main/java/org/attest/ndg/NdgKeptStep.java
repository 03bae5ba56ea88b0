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
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One row of the stage history; it is written once and never changed. */
@Entity
@Table(name = "ndg_step")
class NdgKeptStep {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "assessment_id")
    private UUID assessment;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private NdgMove move;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private NdgStage stage;

    private PersonId takenBy;

    private Instant takenAt;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected NdgKeptStep() {}

    NdgKeptStep(NdgAssessment assessment, NdgStep step) {
        this.id = Ids.next();
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.move = step.move();
        this.stage = step.stage();
        this.takenBy = step.by();
        this.takenAt = step.at();
        this.reason = step.reason();
    }

    NdgStep step() {
        return new NdgStep(move, stage, takenBy, takenAt, reason);
    }
}
