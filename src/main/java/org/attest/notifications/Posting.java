package org.attest.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.attest.jobs.RecurringWork;
import org.attest.jobs.Rhythm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mail that is to leave. Each leaves in the transaction that notes that it left: a server that refuses it finds
 * it again later, and only a stop between the two can send one twice.
 */
@Component
class Posting implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);

    /** So many failures one after the other are the server's: the rest waits for the next round. */
    private static final int SERVER_IS_DOWN = 3;

    private final Digests digests;
    private final NoticeRows notices;
    private final Letters letters;
    private final Mail mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Posting(
            Digests digests,
            NoticeRows notices,
            Letters letters,
            Mail mail,
            TransactionTemplate transaction,
            Clock clock) {
        this.digests = digests;
        this.notices = notices;
        this.letters = letters;
        this.mail = mail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.post";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(5));
    }

    @Override
    public void work() {
        if (!mail.isOn()) {
            return;
        }
        var failures = 0;
        for (var digest : digests.due(now())) {
            failures = leaves(digest) ? 0 : failures + 1;
            if (failures == SERVER_IS_DOWN) {
                return;
            }
        }
    }

    private boolean leaves(UUID id) {
        var digest = digests.findById(id).orElseThrow();
        var letter = letters.write(digest.person(), notices.in(id));
        try {
            transaction.executeWithoutResult(_ -> send(id, letter));
            return true;
        } catch (MailException refused) {
            LOG.warn("A mail could not leave: {}", refused.getClass().getName());
            transaction.executeWithoutResult(_ -> putOff(id));
            return false;
        }
    }

    private void send(UUID id, Letter letter) {
        var digest = digests.findById(id).orElseThrow();
        if (digest.state() != Digest.State.WAITING) {
            return;
        }
        notices.in(id).forEach(it -> it.settle(now()));
        if (letter.isEmpty()) {
            digest.empty();
        } else {
            digest.sent(now());
            digests.flush();
            mail.send(letter.to(), letter.subject(), letter.text());
        }
    }

    /** What cannot be sent at all goes into the mail of another day. */
    private void putOff(UUID id) {
        var digest = digests.findById(id).orElseThrow();
        digest.failed(now());
        if (digest.state() == Digest.State.GIVEN_UP) {
            notices.in(id).forEach(KeptNotice::stayBehind);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
