package org.attest.improvements;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.attest.catalogue.OutcomeCode;
import org.attest.shared.Ids;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One action of a plan, as it is now. */
@Entity
@Table(name = "improvement_action")
class KeptAction {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "outcome_code")
    private String outcome;

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

    UUID plan() {
        return plan;
    }

    ItemRef ref() {
        return new ItemRef(ItemKind.ACTION, organisation, id.toString());
    }

    OutcomeCode outcome() {
        return new OutcomeCode(outcome);
    }

    /** {@code A-0031}. */
    String reference() {
        return "A-%04d".formatted(number);
    }

    ActionValues says() {
        return says;
    }

    long edits() {
        return edits;
    }
}
