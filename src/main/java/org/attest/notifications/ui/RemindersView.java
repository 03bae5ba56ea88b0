package org.attest.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.evidence.EvidenceLinks;
import org.attest.notifications.NoticeLinks;
import org.attest.notifications.Notices;
import org.attest.notifications.Reminder;
import org.attest.notifications.RiskReminder;
import org.attest.shared.UkDates;

/** The evidence of which I am reminded: mine, and that of people for whom I act. */
@Route(NoticeLinks.REMINDERS)
@PageTitle("Reminders - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class RemindersView extends Div implements BeforeEnterObserver {

    private final Notices notices;
    private final CurrentUser currentUser;
    private final Clock clock;

    RemindersView(Notices notices, CurrentUser currentUser, Clock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassName("stack");
    }

    private void risks(LocalDate today) {
        var caller = currentUser.get();
        if (!caller.holds(Role.PROVIDER_LEAD) && !caller.holds(Role.APPROVER) && !caller.holds(Role.ICB_LEAD)) {
            return;
        }
        var reminders = notices.riskReminders();
        if (!reminders.isEmpty()) {
            add(new Panel(
                    "Risks",
                    new DataTable<RiskReminder>("Risks to review and acceptances that run out, nearest day first")
                            .column("Risk", it -> Links.to(it.address(), it.reference() + " " + it.title()))
                            .text("Day", it -> UkDates.inTable(it.due()))
                            .column("How near", it -> new Tag(it.isPast(today) ? Tone.BAD : Tone.WARN, it.when(today)))
                            .show(reminders)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader("Reminders")
                .saying(
                        "Evidence of yours, or of somebody for whom you act, that falls due, and risks to be looked at. A"
                                + " reminder goes by itself when that is done."));
        var reminders = notices.reminders();
        var today = UkDates.day(clock.instant());
        add(
                reminders.isEmpty()
                        ? new EmptyState(
                                "Nothing that you were reminded of is open.",
                                Links.to(EvidenceLinks.LIBRARY, "Evidence library"))
                        : new Panel(
                                "What falls due",
                                new DataTable<Reminder>("Evidence that falls due, nearest day first")
                                        .column(
                                                "Evidence",
                                                it -> Links.to(it.address(), it.reference() + " " + it.title()))
                                        .text("Due", it -> UkDates.inTable(it.due()))
                                        .column(
                                                "How near",
                                                it -> new Tag(it.isStale(today) ? Tone.BAD : Tone.WARN, it.when(today)))
                                        .show(reminders)));
        risks(today);
    }
}
