package org.attest.notifications;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.accounts.Recipients;
import org.attest.jobs.RecurringWork;
import org.attest.jobs.Rhythm;
import org.attest.suppliers.AsksDue;
import org.attest.suppliers.RemindedAsk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each morning, before the mail of the day is made: notes which questionnaires are to be answered soon or are late. The
 * contacts of the supplier are told at each step once; where there is none the ICB has it on Home.
 */
@Component
class AskReminding implements RecurringWork {

    private final AsksDue asks;
    private final NoticeRows notices;
    private final Recipients recipients;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskReminding(
            AsksDue asks, NoticeRows notices, Recipients recipients, TransactionTemplate transaction, Clock clock) {
        this.asks = asks;
        this.notices = notices;
        this.recipients = recipients;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.remind-of-questionnaires";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(LocalTime.of(6, 25));
    }

    @Override
    public void work() {
        InParts.each(asks::waiting, RemindedAsk::id, part -> transaction.executeWithoutResult(_ -> tell(part)));
    }

    private void tell(List<RemindedAsk> part) {
        var reached = part.stream().filter(it -> it.step() != null).toList();
        var told = notices.told(reached.stream().map(AskReminding::occasion).toList());
        reached.stream()
                .filter(it -> !told.contains(occasion(it)))
                .collect(Collectors.groupingBy(it -> it.supplier().organisation()))
                .forEach((register, some) -> {
                    var contacts = recipients.contacts(
                            register, some.stream().map(AskReminding::supplier).collect(Collectors.toSet()));
                    some.forEach(ask -> contacts.getOrDefault(supplier(ask), Set.of())
                            .forEach(it -> notices.save(KeptNotice.askDue(it, ask, step(ask), clock.instant()))));
                });
    }

    private static UUID supplier(RemindedAsk ask) {
        return UUID.fromString(ask.supplier().id());
    }

    private static int step(RemindedAsk ask) {
        return Objects.requireNonNull(ask.step());
    }

    private static String occasion(RemindedAsk ask) {
        return KeptNotice.occasion(ask, step(ask));
    }
}
