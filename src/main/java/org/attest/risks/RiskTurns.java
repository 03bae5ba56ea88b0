package org.attest.risks;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attest.shared.OrganisationId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets those who write in one register do so one after the other (decision 6). */
@Component
class RiskTurns {

    private final RegisterRows rows;
    private final EntityManager entities;
    private final TransactionTemplate apart;

    /** Those whose row was seen; rows are never deleted. */
    private final Set<OrganisationId> begun = ConcurrentHashMap.newKeySet();

    RiskTurns(RegisterRows rows, EntityManager entities, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.entities = entities;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The register to write in, as the writer before left it, held until the end of the transaction. */
    KeptRegister take(OrganisationId organisation) {
        // apart, since a look of this transaction would fix what it sees before its turn comes
        if (!begun.contains(organisation)) {
            begin(organisation);
            begun.add(organisation);
        }
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

    /** The first risk of an organisation: two at once may both try, and one row is enough. */
    private void begin(OrganisationId organisation) {
        try {
            apart.executeWithoutResult(_ -> {
                if (rows.findById(organisation.id()).isEmpty()) {
                    rows.saveAndFlush(new KeptRegister(organisation));
                }
            });
        } catch (DataIntegrityViolationException alreadyThere) {
            // somebody else was first, which is just as well
        }
    }
}
