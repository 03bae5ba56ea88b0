package org.attest.notifications;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.attest.accounts.Recipients;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.suppliers.Ending;
import org.attest.suppliers.Endings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds of contracts and certificates of suppliers that end: the leads of whose contract it is, or of the ICB in whose
 * register the certificate stands, and whoever acts for them. Each is told of once for each day on which it ends and each
 * step towards it.
 */
@Component
class EndingNotices {

    private final Endings endings;
    private final NoticeRows notices;
    private final Recipients recipients;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndingNotices(
            Endings endings, NoticeRows notices, Recipients recipients, TransactionTemplate transaction, Clock clock) {
        this.endings = endings;
        this.notices = notices;
        this.recipients = recipients;
        this.transaction = transaction;
        this.clock = clock;
    }

    void tell() {
        tell(endings::contracts);
        tell(endings::certificates);
    }

    private void tell(BiFunction<UUID, Integer, List<Ending>> read) {
        InParts.each(read, Ending::id, part -> transaction.executeWithoutResult(_ -> tell(part)));
    }

    private void tell(List<Ending> part) {
        var told = notices.told(part.stream().map(KeptNotice::occasion).toList());
        part.stream()
                .filter(it -> !told.contains(KeptNotice.occasion(it)))
                .collect(Collectors.groupingBy(Ending::organisation))
                .forEach((organisation, own) -> {
                    var people = people(organisation);
                    own.forEach(ending ->
                            people.forEach(it -> notices.save(KeptNotice.ending(it, ending, clock.instant()))));
                });
    }

    private Set<PersonId> people(OrganisationId organisation) {
        var people = new HashSet<>(recipients.leads(organisation));
        recipients.deputies(organisation, Set.copyOf(people)).values().forEach(people::addAll);
        return people;
    }
}
