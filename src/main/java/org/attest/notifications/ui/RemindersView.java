package org.attest.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
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
import org.attest.shared.UkDates;

/** The evidence of which I am reminded: mine, and that of people for whom I act. */
@Route(NoticeLinks.REMINDERS)
@PageTitle("Reminders - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class RemindersView extends Div implements BeforeEnterObserver {

    private final Notices notices;
    private final Clock clock;

    RemindersView(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader("Reminders")
                .saying("Evidence of yours, or of somebody for whom you act, that falls due. A reminder goes by itself"
                        + " when the evidence is renewed, superseded or withdrawn."));
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
    }
}
