package org.attest.improvements;

import jakarta.persistence.EntityManager;
import org.attest.database.FirstRows;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Lets those who write in one organisation's register do so one after the other (decision 6). */
@Component
class RegisterTurns {

    private final RegisterTurnRows rows;
    private final EntityManager entities;
    private final FirstRows<OrganisationId> begun;

    RegisterTurns(RegisterTurnRows rows, EntityManager entities, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.entities = entities;
        this.begun = new FirstRows<>(transactions);
    }

    /** The register to write in, as the writer before left it, held until the end of the transaction. */
    KeptRegister take(OrganisationId organisation) {
        begun.need(organisation, it -> rows.existsById(it.id()), it -> rows.saveAndFlush(new KeptRegister(it)));
        rows.takeTurn(organisation.id());
        var register = rows.findById(organisation.id()).orElseThrow();
        entities.refresh(register);
        return register;
    }
}
