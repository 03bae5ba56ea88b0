package org.attest.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.attest.access.CurrentUser;
import org.attest.shared.AuditedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes each change down in the transaction that makes it. When the line cannot be written the change fails too; a
 * change outside a transaction, or by nobody, is refused.
 */
@Component
class TrailWriter {

    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Clock clock;

    TrailWriter(EntityManager entities, CurrentUser currentUser, Clock clock) {
        this.entities = entities;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(AuditedEvent event) {
        var actor = event.actor();
        var person = actor != null ? actor : currentUser.get().person();
        entities.persist(new KeptEntry(event, person, clock.instant()));
    }
}
