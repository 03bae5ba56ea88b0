package org.attest.notifications;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.accounts.Recipients;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.suppliers.AnswersIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that a supplier's answers came in, in their transaction: for the leads of the ICB that asked, by name, and as news
 * for each organisation that uses the supplier and now accepts or challenges them. The ICB's own news comes from the trail.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswersWriter {

    private final EntityManager entities;
    private final NoticeRows notices;
    private final Recipients recipients;
    private final CurrentUser currentUser;
    private final Clock clock;

    AnswersWriter(
            EntityManager entities, NoticeRows notices, Recipients recipients, CurrentUser currentUser, Clock clock) {
        this.entities = entities;
        this.notices = notices;
        this.recipients = recipients;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    void answered(AnswersIn answers) {
        var by = currentUser.get().person();
        var now = clock.instant();
        var supplier = answers.supplier();
        answers.users()
                .forEach(it -> entities.persist(new FeedRow(
                        answers.what(), new ItemRef(supplier.kind(), it, supplier.id()), by, now, false, false)));
        if (!answers.onBehalf()) {
            var leads = currentUser.as(Caller.ATTEST, () -> leads(supplier.organisation()));
            leads.stream()
                    .filter(it -> !it.equals(by))
                    .forEach(it -> notices.save(KeptNotice.answersIn(it, answers, now)));
        }
    }

    /** And whoever acts for them today. */
    private Set<PersonId> leads(OrganisationId icb) {
        var people = new HashSet<>(recipients.leads(icb));
        recipients.deputies(icb, Set.copyOf(people)).values().forEach(people::addAll);
        return people;
    }
}
