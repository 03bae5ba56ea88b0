package org.attest.catalogue;

import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads what ships with the product at every start, before the first request is let in. */
@Component
class CatalogueAtStart implements SmartLifecycle {

    private final CatalogueLoad load;
    private final CatalogueMemory memory;
    private final CurrentUser currentUser;
    private volatile boolean running;

    CatalogueAtStart(CatalogueLoad load, CatalogueMemory memory, CurrentUser currentUser) {
        this.load = load;
        this.memory = memory;
        this.currentUser = currentUser;
    }

    @Override
    public void start() {
        running = currentUser.as(Caller.ATTEST, () -> {
            load.load();
            return memory.get().frameworks().size() > 0;
        });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Early: the web server starts in the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
