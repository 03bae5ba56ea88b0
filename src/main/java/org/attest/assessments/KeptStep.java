package org.attest.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.attest.shared.Ids;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One row of an assessment's stage history; it is written once and never changed. */
@Entity
@Table(name = "assessment_step")
class KeptStep extends RoundRow {

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Move move;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Stage stage;

    private PersonId takenBy;

    private Instant takenAt;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected KeptStep() {}

    KeptStep(Assessment assessment, StageEntry entry) {
        super(Ids.next(), assessment, entry.round());
        this.move = entry.move();
        this.stage = entry.stage();
        this.takenBy = entry.by();
        this.takenAt = entry.at();
        this.reason = entry.reason();
    }

    StageEntry entry() {
        return new StageEntry(move, round(), stage, takenBy, takenAt, reason);
    }
}
