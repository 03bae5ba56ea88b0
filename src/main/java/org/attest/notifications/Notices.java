package org.attest.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the caller is told by name, and what of it comes by mail. */
@Component
@Transactional
public class Notices {

    private static final Duration LOOKS_BACK = Duration.ofDays(120);
    private static final Set<NoticeKind> OF_RISKS = EnumSet.of(NoticeKind.RISK_REVIEW, NoticeKind.RISK_ACCEPTANCE);

    private final NoticeRows rows;
    private final OpenReminders reminders;
    private final OpenRiskReminders risks;
    private final MailChoices choices;
    private final Mail mail;
    private final CurrentUser currentUser;
    private final Clock clock;

    Notices(
            NoticeRows rows,
            OpenReminders reminders,
            OpenRiskReminders risks,
            MailChoices choices,
            Mail mail,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.reminders = reminders;
        this.risks = risks;
        this.choices = choices;
        this.mail = mail;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The evidence of which the caller is reminded, as its owner or as who acts for the owner, nearest day first; in five
     * statements. A reminder goes by itself when the evidence is renewed, superseded or withdrawn.
     */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<Reminder> reminders() {
        var since = clock.instant().minus(LOOKS_BACK);
        return reminders.of(rows.of(currentUser.get().person(), NoticeKind.EVIDENCE_DUE, since));
    }

    /**
     * The risks of which the caller is reminded: to be reviewed, or accepted until a day that is near or past; nearest day
     * first. A reminder goes by itself when the risk is reviewed, accepted anew or closed.
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD + " " + Role.Name.APPROVER)
    @Transactional(readOnly = true)
    public List<RiskReminder> riskReminders() {
        var since = clock.instant().minus(LOOKS_BACK);
        return risks.of(rows.among(currentUser.get().person(), OF_RISKS, since));
    }

    /** The kinds of which the caller can be told at all. */
    @AllowedTo(AllowedTo.SIGNED_IN)
    public Set<NoticeKind> offered() {
        var caller = currentUser.get();
        var offered = EnumSet.allOf(NoticeKind.class);
        offered.removeIf(it -> !it.isFor(caller));
        return offered;
    }

    /** The kinds that come to the caller by mail; all, until they choose otherwise. */
    @AllowedTo(AllowedTo.SIGNED_IN)
    @Transactional(readOnly = true)
    public Set<NoticeKind> byMail() {
        var wanted = EnumSet.copyOf(offered());
        wanted.removeAll(choices.unwanted(currentUser.get().person()));
        return wanted;
    }

    /** From now on, of the kinds that are offered, only these come by mail. On the screens everything stays. */
    @AllowedTo(AllowedTo.SIGNED_IN)
    public void chooseByMail(Set<NoticeKind> wanted) {
        var person = currentUser.get().person();
        var all = EnumSet.allOf(NoticeKind.class);
        all.removeAll(choices.unwanted(person));
        all.removeAll(offered());
        all.addAll(wanted);
        choices.choose(person, all);
    }

    /** Whether mail leaves at all. */
    @AllowedTo(AllowedTo.SIGNED_IN)
    public boolean mailIsOn() {
        return mail.isOn();
    }
}
