package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attest.shared.FieldChange;
import org.attest.shared.FieldChangesAsJson;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One row of a plan's history; it is written once and never changed. */
@Entity
@Table(name = "improvement_step")
class KeptPlanStep {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "action_id")
    private @Nullable UUID action;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private PlanVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private PlanStage stage;

    private PersonId takenBy;

    private Instant takenAt;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String reason;

    @Convert(converter = FieldChangesAsJson.class)
    @Column(columnDefinition = "mediumtext")
    private List<FieldChange> changes;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptPlanStep() {}

    KeptPlanStep(KeptPlan plan, @Nullable KeptAction action, PlanVerb verb, Stamp stamp, List<FieldChange> changes) {
        this.id = Ids.next();
        this.organisation = plan.organisation();
        this.plan = plan.id();
        this.action = action == null ? null : action.id();
        this.verb = verb;
        this.stage = plan.stage();
        this.takenBy = stamp.by();
        this.takenAt = stamp.at();
        this.reason = stamp.reason();
        this.changes = List.copyOf(changes);
    }

    /** Who did it, when, and why. */
    record Stamp(PersonId by, Instant at, @Nullable String reason) {}

    UUID id() {
        return id;
    }

    @Nullable
    UUID action() {
        return action;
    }

    PlanStep step(@Nullable String reference) {
        return new PlanStep(verb, stage, takenBy, takenAt, reason, reference, changes);
    }
}
