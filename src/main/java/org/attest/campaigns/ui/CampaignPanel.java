package org.attest.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.campaigns.AskedReturn;
import org.attest.campaigns.CampaignLinks;
import org.attest.campaigns.Campaigns;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.ListPanel;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.returns.ReturnsLinks;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;

/** On the page of returns: what the ICB asks for, and for an ICB lead the way to the campaigns. */
@org.springframework.stereotype.Component
class CampaignPanel implements ListPanel {

    private final Campaigns campaigns;
    private final CurrentUser currentUser;
    private final Clock clock;

    CampaignPanel(Campaigns campaigns, CurrentUser currentUser, Clock clock) {
        this.campaigns = campaigns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public String list() {
        return ReturnsLinks.returns();
    }

    @Override
    public Optional<Component> panel(DsptYear year, AddressState address) {
        var caller = currentUser.get();
        if (caller.holds(Role.ICB_LEAD)) {
            var link = Buttons.plainLink(CampaignLinks.campaigns(), "Campaigns");
            link.setId("campaigns");
            return Optional.of(new Panel(
                    "Returns of many organisations",
                    new Paragraph(
                            "Make their workbooks in one zip, see who has sent what, remind, and load many at once."),
                    Layouts.row(link)));
        }
        if (caller.scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER).isEmpty()) {
            return Optional.empty();
        }
        var asked = campaigns.asked();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var all = Layouts.stack();
        asked.forEach(it -> all.add(new Div(
                Layouts.row(new Span(it.name()), due(it)), new QuietLine("Asked for: %s.".formatted(it.sheets())))));
        return Optional.of(new Panel(
                "The ICB asks for your return",
                all,
                new Paragraph(
                        "Download the workbook above, fill it in, and bring it back here, or answer on the screens.")));
    }

    private Component due(AskedReturn asked) {
        var day = UkDates.inTable(asked.due());
        return UkDates.day(clock.instant()).isAfter(asked.due())
                ? new Tag(Tone.BAD, "Late: was due " + day)
                : new Tag(Tone.NEW, "Due " + day);
    }
}
