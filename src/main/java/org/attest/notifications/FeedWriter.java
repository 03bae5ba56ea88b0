package org.attest.notifications;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.attest.access.CurrentUser;
import org.attest.comments.Audience;
import org.attest.comments.CommentEvent;
import org.attest.shared.AuditedEvent;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is news into the feed, in the transaction of the change: one row, whoever will read it. */
@Component
class FeedWriter {

    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Clock clock;

    FeedWriter(EntityManager entities, CurrentUser currentUser, Clock clock) {
        this.entities = entities;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(AuditedEvent event) {
        var organisation = event.organisation();
        var news = News.of(event.what());
        if (organisation == null || news.isEmpty()) {
            return;
        }
        var comment = event instanceof CommentEvent it ? it : null;
        var item = comment != null ? comment.item() : new ItemRef(new ItemKind(event.kind()), organisation, event.id());
        var forIcb = comment != null
                ? comment.audience() == Audience.TEAM_AND_ICB
                : news.get().forIcb();
        var actor = event.actor();
        entities.persist(new FeedRow(
                event.what(),
                item,
                actor != null ? actor : currentUser.get().person(),
                clock.instant(),
                news.get().forTeam(),
                forIcb));
    }
}
