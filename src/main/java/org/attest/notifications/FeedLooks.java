package org.attest.notifications;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who looked at the feed when. */
@Component
class FeedLooks {

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeedLooks(EntityManager entities, TransactionTemplate transaction, Clock clock) {
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes a look; answers from when on something is news. Of two first looks at once one is noted. */
    Instant look(PersonId person) {
        try {
            return answer(transaction.execute(_ -> kept(person).look(now())));
        } catch (DataIntegrityViolationException bothWereFirst) {
            return since(person);
        }
    }

    /** The same without looking. */
    Instant since(PersonId person) {
        var look = entities.find(FeedLook.class, person.id());
        return look == null ? now() : look.since();
    }

    private FeedLook kept(PersonId person) {
        var look = entities.find(FeedLook.class, person.id());
        if (look == null) {
            look = new FeedLook(person, now());
            entities.persist(look);
        }
        return look;
    }

    private Instant answer(@Nullable Instant since) {
        return since == null ? now() : since;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
