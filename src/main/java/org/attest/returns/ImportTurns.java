package org.attest.returns;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one import at a time work for an organisation, on however many nodes; the row itself says whose turn it is. Its beat
 * goes on as long as the work does, so only a turn that a dead process left is taken over.
 */
@Component
class ImportTurns implements DisposableBean {

    static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(ImportTurns.class);
    private static final int SECONDS_BETWEEN = 20;

    private final ReturnStore store;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final Set<ImportTurn> live = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("beat of imports").factory());

    ImportTurns(ReturnStore store, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        heart.scheduleWithFixedDelay(this::beat, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** @throws Refused while somebody else's import is at work there */
    <T> T during(OrganisationId organisation, PersonId holder, Supplier<T> work) {
        var turn = begin(organisation, holder);
        live.add(turn);
        try {
            return work.get();
        } finally {
            live.remove(turn);
            apart.executeWithoutResult(_ -> store.endTurn(turn));
        }
    }

    private ImportTurn begin(OrganisationId organisation, PersonId holder) {
        var now = clock.instant();
        try {
            apart.executeWithoutResult(_ -> store.dropTurn(organisation, now.minus(LONGEST_SILENCE)));
            var turn = new ImportTurn(organisation, holder, now);
            apart.executeWithoutResult(_ -> store.keep(turn));
            return turn;
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException e) {
            throw new Refused("Another return of this organisation is being read or applied. Try again in a minute.");
        }
    }

    /** Says of each turn at work here that it is alive; a beat that fails comes again. */
    void beat() {
        for (var turn : live) {
            try {
                apart.executeWithoutResult(_ -> store.beat(turn, clock.instant()));
            } catch (RuntimeException failure) {
                LOG.warn("The beat of an import failed: {}", failure.getClass().getName());
            }
        }
    }

    @Override
    public void destroy() {
        heart.shutdownNow();
    }
}
