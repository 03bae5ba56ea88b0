package org.attest.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The newest catalogue, kept in memory because every screen asks for it. An edit on this node is seen at once; of an edit
 * on another node the stored revision tells, which is asked for at most every {@link #LOOK_AGAIN}.
 */
@Component
class CatalogueMemory {

    static final Duration LOOK_AGAIN = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueMemory.class);

    private final SnapshotReader reader;
    private final Clock clock;
    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();
    private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.MIN);

    CatalogueMemory(SnapshotReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    Snapshot get() {
        var held = newest.get();
        if (held == null) {
            return refresh();
        }
        return isTimeToLook() && changedElsewhere(held) ? refresh() : held;
    }

    /** @throws UnknownItem when there is no such version */
    Framework framework(String version) {
        var found = get().frameworks().get(version);
        if (found == null) {
            throw new UnknownItem();
        }
        return found;
    }

    /** Reads again once the running transaction is committed; until then everybody sees what was before. */
    void refreshAfterCommit() {
        if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Refresh.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Refresh());
        }
    }

    private final class Refresh implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            newest.set(null);
            try {
                refresh();
            } catch (DataAccessException e) {
                LOG.warn("The edit is saved, but the catalogue could not be read again yet", e);
            }
        }
    }

    /** True for one caller each time; a clock that was put back counts as time gone by. */
    private boolean isTimeToLook() {
        var now = clock.instant();
        var last = looked.get();
        return (now.isBefore(last) || !now.isBefore(last.plus(LOOK_AGAIN))) && looked.compareAndSet(last, now);
    }

    private boolean changedElsewhere(Snapshot held) {
        try {
            return reader.revision() > held.revision();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Whether the catalogue changed elsewhere could not be asked", e);
            return false;
        }
    }

    private Snapshot refresh() {
        looked.set(clock.instant());
        var read = reader.read();
        var kept = newest.accumulateAndGet(
                read, (held, it) -> held != null && it != null && held.revision() > it.revision() ? held : it);
        return kept == null ? read : kept;
    }
}
