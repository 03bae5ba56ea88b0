package org.attest.improvements;

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
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Seal;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One organisation's improvement plan for one DSPT year, and the seal whose gaps it is about. */
@Entity
@Table(name = "improvement_plan")
class KeptPlan {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "dspt_year")
    private DsptYear year;

    private String framework;

    private int sealNumber;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private PlanStage stage;

    private LocalDate deadline;

    /** Counts what was written; adding to it is also how a writer gets its turn on this plan. */
    private long turns;

    private PersonId startedBy;

    private Instant startedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptPlan() {}

    KeptPlan(Seal seal, LocalDate deadline, PersonId by, Instant at) {
        this.id = Ids.next();
        this.organisation = seal.assessment().organisation();
        this.year = seal.assessment().year();
        this.framework = seal.version();
        this.sealNumber = seal.number();
        this.stage = PlanStage.DRAFT;
        this.deadline = deadline;
        this.startedBy = by;
        this.startedAt = at;
    }

    void take(PlanMove move) {
        if (!move.fits(stage)) {
            throw PlanRefused.notNow(move, stage);
        }
        stage = move.to();
    }

    void restOn(Seal seal, LocalDate until) {
        sealNumber = seal.number();
        framework = seal.version();
        deadline = until;
    }

    void requireOpen() {
        if (!stage.isOpen()) {
            throw PlanRefused.closed(stage);
        }
    }

    UUID id() {
        return id;
    }

    AssessmentRef ref() {
        return new AssessmentRef(organisation, year);
    }

    OrganisationId organisation() {
        return organisation;
    }

    String framework() {
        return framework;
    }

    int sealNumber() {
        return sealNumber;
    }

    PlanStage stage() {
        return stage;
    }

    LocalDate deadline() {
        return deadline;
    }

    long turns() {
        return turns;
    }
}
