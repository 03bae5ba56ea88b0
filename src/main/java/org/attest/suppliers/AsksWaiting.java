package org.attest.suppliers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.SupplierContacts;
import org.attest.components.WaitsForMe;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which questionnaires wait for the caller: to answer, for a contact; to chase or to answer on behalf, and what is
 * challenged, for the ICB lead; to accept or challenge, for a provider lead.
 */
@Component
class AsksWaiting implements WaitsForMe {

    private static final Words TO_ANSWER = new Words("questionnaire to answer", "questionnaires to answer");
    private static final Words TO_CHASE = new Words(
            "supplier questionnaire to chase or to answer on behalf",
            "supplier questionnaires to chase or to answer on behalf");
    private static final Words CHALLENGED = new Words(
            "supplier questionnaire with challenged answers", "supplier questionnaires with challenged answers");
    private static final Words TO_DECIDE = new Words(
            "supplier questionnaire to accept or challenge", "supplier questionnaires to accept or challenge");

    private final AskRows asks;
    private final AskBook book;
    private final SupplierContacts contacts;
    private final CurrentUser currentUser;
    private final Clock clock;

    AsksWaiting(AskRows asks, AskBook book, SupplierContacts contacts, CurrentUser currentUser, Clock clock) {
        this.asks = asks;
        this.book = book;
        this.contacts = contacts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var caller = currentUser.get();
        var waiting = new ArrayList<Waiting>();
        var own = book.ownSuppliers();
        if (!own.isEmpty()) {
            say(waiting, TO_ANSWER, asks.waiting(own));
        }
        var kept = caller.scope(Role.ICB_LEAD).organisations();
        if (!kept.isEmpty()) {
            var represented = contacts.represented(kept);
            say(waiting, TO_CHASE, asks.toChase(kept, represented, UkDates.day(clock.instant())));
            say(waiting, CHALLENGED, asks.challenged(kept));
        }
        var led = caller.scope(Role.PROVIDER_LEAD).organisations();
        if (!led.isEmpty()) {
            say(waiting, TO_DECIDE, asks.undecided(led));
        }
        return waiting;
    }

    private static void say(List<Waiting> waiting, Words words, long count) {
        if (count > 0) {
            waiting.add(Waiting.of(words, count, SupplierLinks.QUESTIONNAIRES));
        }
    }
}
