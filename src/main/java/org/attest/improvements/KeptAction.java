package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.DsptYear;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One action as it is now, of an improvement plan or of none. */
@Entity
@Table(name = "improvement_action")
class KeptAction {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "plan_id")
    private @Nullable UUID plan;

    @Column(name = "outcome_code")
    private @Nullable String outcome;

    @Embedded
    private KeptSource source;

    private int number;

    @Embedded
    private ActionValues says;

    /** Counts the changes, so that nobody changes what somebody else changed meanwhile. */
    private long edits;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptAction() {}

    KeptAction(KeptPlan plan, OutcomeCode outcome, int number, ActionValues says) {
        this.id = Ids.next();
        this.organisation = plan.organisation();
        this.plan = plan.id();
        this.outcome = outcome.code();
        this.source = KeptSource.GAP;
        this.number = number;
        this.says = says;
        this.edits = 1;
    }

    /** One that belongs to no plan. */
    KeptAction(OrganisationId organisation, int number, ActionValues says, ActionSource source) {
        this.id = Ids.next();
        this.organisation = organisation;
        this.source = KeptSource.of(source);
        this.number = number;
        this.says = says;
        this.edits = 1;
    }

    void change(ActionValues now) {
        says = now;
        edits++;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    boolean isPlanned() {
        return plan != null;
    }

    /** Only of one that belongs to a plan. */
    UUID plan() {
        return Objects.requireNonNull(plan);
    }

    ItemRef ref() {
        return new ItemRef(ItemKind.ACTION, organisation, id.toString());
    }

    /** Only of one that belongs to a plan. */
    OutcomeCode outcome() {
        return new OutcomeCode(Objects.requireNonNull(outcome));
    }

    /** {@code A-0031}. */
    String reference() {
        return References.action(number);
    }

    ActionValues says() {
        return says;
    }

    long edits() {
        return edits;
    }

    RegisterAction show(@Nullable DsptYear planned, boolean mayPlan, boolean mayReport, LocalDate today) {
        return new RegisterAction(
                ref(),
                reference(),
                ActionDetails.of(says),
                source.show(outcome == null ? "" : outcome),
                planned,
                says.isLate(today),
                mayPlan,
                mayReport,
                edits);
    }
}
