package org.attest.notifications;

import java.time.Clock;
import org.attest.components.HealthLine;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Says whether mail leaves. */
@Component
class MailHealth implements HealthLine {

    private static final int DAYS_BACK = 7;

    private final Mail mail;
    private final Digests digests;
    private final Clock clock;

    MailHealth(Mail mail, Digests digests, Clock clock) {
        this.mail = mail;
        this.digests = digests;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Mail";
    }

    @Override
    public Health look() {
        if (!mail.hasServer()) {
            return Health.notConfigured("No mail server is set up (spring.mail.host): reminders and mentions stay in"
                    + " Attest, on each person's Home.");
        }
        if (!mail.isOn()) {
            return Health.attention("A mail server is set up, but no mail leaves: say from which address it comes"
                    + " (attest.mail.from) and under which address people reach Attest (attest.address).");
        }
        var givenUp = digests.givenUp(UkDates.day(clock.instant()).minusDays(DAYS_BACK));
        var late = digests.late();
        if (late > 0 || givenUp > 0) {
            return Health.attention(
                    ("The mail server does not take everything: %d mails are tried again, %d were given up"
                                    + " in the last week. Their news goes into the mail of the next day.")
                            .formatted(late, givenUp));
        }
        return Health.ok("Mail leaves.");
    }
}
