package org.attest.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
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
        entities.persist(new KeptEntry(event, person, clock.instant(), actor != null ? List.of() : capacity(event)));
    }

    /**
     * For whom the caller acts in that organisation while they change something there. Not said of a lead, who may change
     * as much in person; and what only an approver does says so itself.
     */
    private List<FieldChange> capacity(AuditedEvent event) {
        var caller = currentUser.get();
        var organisation = event.organisation();
        if (organisation == null || caller.inPerson().holds(Role.PROVIDER_LEAD, organisation)) {
            return List.of();
        }
        return caller.actsFor().stream()
                .filter(it -> it.grant().organisation().equals(organisation)
                        && it.grant().role() != Role.APPROVER)
                .map(it -> it.person().toString())
                .distinct()
                .sorted()
                .map(it -> FieldChange.of("as delegate of", null, it))
                .toList();
    }
}
