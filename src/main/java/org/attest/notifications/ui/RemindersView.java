package org.attest.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The evidence of which I am reminded, mine and that of people for whom I act, and the risks. */
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

    private List<RiskReminder> risks() {
        var caller = currentUser.get();
        return caller.holds(Role.PROVIDER_LEAD) || caller.holds(Role.APPROVER) || caller.holds(Role.ICB_LEAD)
                ? notices.riskReminders()
                : List.of();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader("Reminders")
                .saying(
                        "Evidence of yours, or of somebody for whom you act, that falls due, and risks to be looked at. A"
                                + " reminder goes by itself when that is done."));
        var evidence = notices.reminders();
        var risks = risks();
        var today = UkDates.day(clock.instant());
        if (evidence.isEmpty() && risks.isEmpty()) {
            add(new EmptyState(
                    "Nothing that you were reminded of is open.", Links.to(EvidenceLinks.LIBRARY, "Evidence library")));
        }
        if (!evidence.isEmpty()) {
            add(evidence(evidence, today));
        }
        if (!risks.isEmpty()) {
            add(risks(risks, today));
        }
    }

    private static Panel evidence(List<Reminder> reminders, LocalDate today) {
        return new Panel(
                "Evidence that falls due",
                new DataTable<Reminder>("Evidence, nearest day first")
                        .column("Evidence", it -> Links.to(it.address(), it.reference() + " " + it.title()))
                        .text("Due", it -> UkDates.inTable(it.due()))
                        .column("How near", it -> new Tag(it.isStale(today) ? Tone.BAD : Tone.WARN, it.when(today)))
                        .show(reminders));
    }

    private static Panel risks(List<RiskReminder> reminders, LocalDate today) {
        return new Panel(
                "Risks",
                new DataTable<RiskReminder>("Risks to review and acceptances that run out, nearest day first")
                        .column("Risk", it -> Links.to(it.address(), it.reference() + " " + it.title()))
                        .text("Day", it -> UkDates.inTable(it.due()))
                        .column("How near", it -> new Tag(it.isPast(today) ? Tone.BAD : Tone.WARN, it.when(today)))
                        .show(reminders));
    }
}
