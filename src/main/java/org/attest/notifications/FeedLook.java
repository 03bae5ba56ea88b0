package org.attest.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.PersonId;

/** When a person looked at the feed: what they see within one visit stays news until the visit is over. */
@Entity
@Table(name = "feed_look")
class FeedLook {

    private static final Duration VISIT_ENDS_AFTER = Duration.ofMinutes(30);
    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(14);

    @Id
    private UUID person;

    private Instant since;
    private Instant lookedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FeedLook() {}

    FeedLook(PersonId person, Instant now) {
        this.person = person.id();
        since = now.minus(FIRST_LOOK_BACK);
        lookedAt = now;
    }

    /** Looks again; answers from when on something is news. */
    Instant look(Instant now) {
        if (now.isAfter(lookedAt.plus(VISIT_ENDS_AFTER))) {
            since = lookedAt;
        }
        if (now.isAfter(lookedAt)) {
            lookedAt = now;
        }
        return since;
    }

    Instant since() {
        return since;
    }
}
