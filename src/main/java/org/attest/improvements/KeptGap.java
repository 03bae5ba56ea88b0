package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.attest.assessments.SealedAnswer;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One outcome of a plan that was below its expected level when it was sealed. */
@Entity
@Table(name = "improvement_gap")
class KeptGap {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "outcome_code")
    private String outcome;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Level expectedLevel;

    private boolean expectedConfirmed;

    /** Met in the seal that the plan rests on now; the line stays for its actions. */
    private boolean closed;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptGap() {}

    KeptGap(KeptPlan plan, SealedAnswer sealed) {
        this.id = Ids.next();
        this.organisation = plan.organisation();
        this.plan = plan.id();
        this.outcome = sealed.outcome().code();
        this.level = Objects.requireNonNull(sealed.level());
        this.expectedLevel = Objects.requireNonNull(sealed.expected());
        this.expectedConfirmed = sealed.expectedConfirmed();
    }

    void open(SealedAnswer sealed) {
        level = Objects.requireNonNull(sealed.level());
        expectedLevel = Objects.requireNonNull(sealed.expected());
        expectedConfirmed = sealed.expectedConfirmed();
        closed = false;
    }

    void close() {
        closed = true;
    }

    OutcomeCode outcome() {
        return new OutcomeCode(outcome);
    }

    Level level() {
        return level;
    }

    Level expected() {
        return expectedLevel;
    }

    boolean expectedConfirmed() {
        return expectedConfirmed;
    }

    boolean closed() {
        return closed;
    }
}
