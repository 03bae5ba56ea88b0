package org.attest.returns;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one import at a time work for an organisation, on however many nodes; the row itself says whose turn it is. */
@Component
class ImportTurns {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ReturnStore store;
    private final Clock clock;
    private final TransactionTemplate apart;

    ImportTurns(ReturnStore store, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws Refused while somebody else's import is at work there */
    <T> T during(OrganisationId organisation, PersonId holder, Supplier<T> work) {
        begin(organisation, holder);
        try {
            return work.get();
        } finally {
            apart.executeWithoutResult(_ -> store.endTurn(organisation, holder));
        }
    }

    private void begin(OrganisationId organisation, PersonId holder) {
        var now = clock.instant();
        try {
            apart.executeWithoutResult(_ -> store.dropTurn(organisation, now.minus(LONGEST)));
            apart.executeWithoutResult(_ -> store.keep(new ImportTurn(organisation, holder, now)));
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException e) {
            throw new Refused("Another return of this organisation is being read or applied. Try again in a minute.");
        }
    }
}
