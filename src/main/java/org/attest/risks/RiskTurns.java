package org.attest.risks;

import jakarta.persistence.EntityManager;
import org.attest.database.FirstRows;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Lets those who write in one register do so one after the other (decision 6). */
@Component
class RiskTurns {

    private final RegisterRows rows;
    private final EntityManager entities;
    private final FirstRows<OrganisationId> begun;

    RiskTurns(RegisterRows rows, EntityManager entities, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.entities = entities;
        this.begun = new FirstRows<>(transactions);
    }

    /** The register to write in, as the writer before left it, held until the end of the transaction. */
    KeptRegister take(OrganisationId organisation) {
        begun.need(
                organisation, it -> rows.findById(it.id()).isPresent(), it -> rows.saveAndFlush(new KeptRegister(it)));
        rows.takeTurn(organisation.id());
        var register = rows.findById(organisation.id()).orElseThrow();
        entities.refresh(register);
        return register;
    }

    /** How an organisation judges scores, without a turn; and how often it changed that. */
    Judging judging(OrganisationId organisation) {
        return rows.findById(organisation.id())
                .map(it -> new Judging(it.scale(), it.scaleEdits()))
                .orElse(new Judging(RiskScales.USUAL, 0));
    }
}
