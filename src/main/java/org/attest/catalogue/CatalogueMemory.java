package org.attest.catalogue;

import java.util.concurrent.atomic.AtomicReference;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The newest catalogue, kept in memory because every screen asks for it. */
@Component
class CatalogueMemory {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueMemory.class);

    private final SnapshotReader reader;
    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();

    CatalogueMemory(SnapshotReader reader) {
        this.reader = reader;
    }

    Snapshot get() {
        var held = newest.get();
        return held == null ? refresh() : held;
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

    private Snapshot refresh() {
        var read = reader.read();
        var kept = newest.accumulateAndGet(
                read, (held, it) -> held != null && it != null && held.revision() > it.revision() ? held : it);
        return kept == null ? read : kept;
    }
}
