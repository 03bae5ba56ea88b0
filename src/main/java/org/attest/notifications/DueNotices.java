package org.attest.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.accounts.Recipients;
import org.attest.evidence.DueEvidence;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of evidence: its owner, and whoever acts for them that day; where nobody owns it, or the owner has no role any
 * more, the organisation's leads. An item is told of once for each day on which it is due and each step towards it.
 */
@Component
class DueNotices {

    private final NoticeRows notices;
    private final Recipients recipients;
    private final Clock clock;

    DueNotices(NoticeRows notices, Recipients recipients, Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.clock = clock;
    }

    @Transactional
    void tell(List<DueEvidence> items) {
        var now = clock.instant();
        var today = UkDates.day(now);
        var told = notices.told(items.stream()
                .flatMap(it -> DueStep.of(due(it), today).map(step -> occasion(it, step)).stream())
                .toList());
        items.stream()
                .collect(Collectors.groupingBy(it -> it.item().organisation()))
                .forEach((organisation, own) -> {
                    var whom = new Whom(organisation, own);
                    own.forEach(it -> DueStep.of(due(it), today)
                            .filter(step -> !told.contains(occasion(it, step)))
                            .ifPresent(step -> tell(it, step, whom.of(it), now)));
                });
    }

    private void tell(DueEvidence item, DueStep step, Set<PersonId> people, Instant now) {
        people.forEach(it -> notices.save(KeptNotice.due(it, item.item(), due(item), step, now)));
    }

    private static String occasion(DueEvidence item, DueStep step) {
        return KeptNotice.occasion(item.item(), due(item), step);
    }

    private static LocalDate due(DueEvidence item) {
        return Objects.requireNonNull(item.due());
    }

    /** Who is to be told in one organisation, asked once. */
    private final class Whom {

        private final Map<PersonId, Boolean> there = new HashMap<>();
        private final Set<PersonId> leads;
        private final Map<PersonId, Set<PersonId>> deputies;

        Whom(OrganisationId organisation, List<DueEvidence> items) {
            items.stream()
                    .map(DueEvidence::owner)
                    .filter(it -> it != null)
                    .forEach(it -> there.computeIfAbsent(it, this::hasRole));
            leads = items.stream().allMatch(this::isOwned) ? Set.of() : recipients.leads(organisation);
            var people = new HashSet<>(there.keySet());
            people.addAll(leads);
            deputies = recipients.deputies(organisation, people);
        }

        Set<PersonId> of(DueEvidence item) {
            var first = isOwned(item) ? Set.of(Objects.requireNonNull(item.owner())) : leads;
            var people = new HashSet<>(first);
            first.forEach(it -> people.addAll(deputies.getOrDefault(it, Set.of())));
            return people;
        }

        private boolean isOwned(DueEvidence item) {
            var owner = item.owner();
            return owner != null && there.getOrDefault(owner, false);
        }

        private boolean hasRole(PersonId person) {
            return recipients.find(person).isPresent();
        }
    }
}
