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
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One row of an assessment's stage history; it is written once and never changed. */
@Entity
@Table(name = "assessment_step")
class KeptStep {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "assessment_id")
    private UUID assessment;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Move move;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Round round;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Stage stage;

    private PersonId takenBy;

    private Instant takenAt;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptStep() {}

    KeptStep(Assessment assessment, StageEntry entry) {
        this.id = Ids.next();
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.move = entry.move();
        this.round = entry.round();
        this.stage = entry.stage();
        this.takenBy = entry.by();
        this.takenAt = entry.at();
        this.reason = entry.reason();
    }

    StageEntry entry() {
        return new StageEntry(move, round, stage, takenBy, takenAt, reason);
    }
}
