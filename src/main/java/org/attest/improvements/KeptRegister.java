package org.attest.improvements;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attest.shared.OrganisationId;

/** What an organisation's register keeps beside its items; whoever adds to it holds this row. */
@Entity(name = "ImprovementRegister")
@Table(name = "improvement_register")
class KeptRegister {

    @Id
    private UUID organisationId;

    private long turns;
    private int lastMilestone;
    private int lastFunding;
    private int lastAction;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected KeptRegister() {}

    KeptRegister(OrganisationId organisation) {
        this.organisationId = organisation.id();
    }

    int nextMilestone() {
        return ++lastMilestone;
    }

    int nextFunding() {
        return ++lastFunding;
    }

    int nextAction() {
        return ++lastAction;
    }

    long turns() {
        return turns;
    }
}
