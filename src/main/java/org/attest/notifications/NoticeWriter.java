package org.attest.notifications;

import java.time.Clock;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.accounts.Owners;
import org.attest.assessments.OutcomesGiven;
import org.attest.comments.CommentEvent;
import org.attest.shared.ItemRef;
import org.attest.shared.Owner;
import org.attest.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes whom a change is about, in its transaction: who is mentioned, who got an outcome. Never whoever did it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeWriter {

    private final NoticeRows notices;
    private final Owners owners;
    private final CurrentUser currentUser;
    private final Clock clock;

    NoticeWriter(NoticeRows notices, Owners owners, CurrentUser currentUser, Clock clock) {
        this.notices = notices;
        this.owners = owners;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    void mentioned(CommentEvent event) {
        others(event.mentioned())
                .forEach(it -> notices.save(KeptNotice.mention(it, event.item(), event.comment(), clock.instant())));
    }

    @EventListener
    void assigned(OutcomesGiven event) {
        var organisation = Objects.requireNonNull(event.organisation());
        var asked = new HashMap<Owner, Set<PersonId>>();
        new TreeMap<>(event.given()).forEach((outcome, owner) -> {
            var item = ItemRef.outcome(organisation, event.version(), outcome.code());
            asked.computeIfAbsent(owner, it -> others(owners.people(organisation, it)))
                    .forEach(it -> notices.save(KeptNotice.assigned(it, item, clock.instant())));
        });
    }

    private Set<PersonId> others(Set<PersonId> people) {
        var doer = currentUser.get().person();
        return people.stream().filter(it -> !it.equals(doer)).collect(Collectors.toSet());
    }
}
