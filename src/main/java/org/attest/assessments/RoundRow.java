package org.attest.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What every row of an assessment's history carries: its key, whose it is, and the round in which it was written. */
@MappedSuperclass
abstract class RoundRow {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "assessment_id")
    private UUID assessment;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Round round;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RoundRow() {}

    RoundRow(UUID id, Assessment assessment, Round round) {
        this.id = id;
        this.organisation = assessment.organisation();
        this.assessment = assessment.id();
        this.round = round;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    Round round() {
        return round;
    }
}
