package org.attest.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.attest.evidence.DueEvidence;
import org.attest.evidence.EvidenceDue;
import org.attest.jobs.RecurringWork;
import org.attest.jobs.Rhythm;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each morning: notes what falls due, makes each person's mail of the day where mail is set up, and forgets what is old.
 * The same morning twice does it once.
 */
@Component
class Reminding implements RecurringWork {

    /** News that is older is on the screens only. */
    static final Duration OLDEST_MAILED = Duration.ofDays(30);

    private static final Duration KEPT = Duration.ofDays(400);

    private final EvidenceDue evidence;
    private final DueNotices due;
    private final EndingNotices endings;
    private final NoticeRows notices;
    private final Digests digests;
    private final FeedRows feed;
    private final Mail mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminding(
            EvidenceDue evidence,
            DueNotices due,
            EndingNotices endings,
            NoticeRows notices,
            Digests digests,
            FeedRows feed,
            Mail mail,
            TransactionTemplate transaction,
            Clock clock) {
        this.evidence = evidence;
        this.due = due;
        this.endings = endings;
        this.notices = notices;
        this.digests = digests;
        this.feed = feed;
        this.mail = mail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.remind";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(LocalTime.of(6, 30));
    }

    @Override
    public void work() {
        remind();
        endings.tell();
        if (mail.isOn()) {
            notices.waiting(now().minus(OLDEST_MAILED), UkDates.day(now())).forEach(it -> gather(it.getPerson()));
        }
        transaction.executeWithoutResult(_ -> {
            notices.forget(now().minus(KEPT));
            digests.forget(UkDates.day(now().minus(KEPT)));
            feed.forget(now().minus(Feed.REACHES_BACK));
        });
    }

    private void remind() {
        var today = UkDates.day(now());
        InParts.each(
                (after, most) -> evidence.between(
                        today.minusDays(DueStep.DAYS_STALE), today.plusDays(DueStep.IN_SIXTY_DAYS.days()), after, most),
                DueEvidence::id,
                due::tell);
    }

    private void gather(PersonId person) {
        transaction.executeWithoutResult(_ -> {
            var digest = digests.save(new Digest(person, UkDates.day(now()), now()));
            notices.open(person, now().minus(OLDEST_MAILED)).forEach(it -> it.goInto(digest));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
