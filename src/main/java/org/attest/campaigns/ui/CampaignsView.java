package org.attest.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.campaigns.Campaign;
import org.attest.campaigns.CampaignLinks;
import org.attest.campaigns.Campaigns;
import org.attest.catalogue.Catalogue;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.ErrorSummary;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.returns.ReturnsLinks;
import org.attest.shared.UkDates;

/** The campaigns of an ICB, and the form that opens one. */
@Route("campaigns")
@PageTitle("Campaigns - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class CampaignsView extends Div implements AfterNavigationObserver {

    private final Campaigns campaigns;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ErrorSummary problems = new ErrorSummary();

    CampaignsView(Campaigns campaigns, Catalogue catalogue, CurrentUser currentUser, Clock clock) {
        this.campaigns = campaigns;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var edition = catalogue.currentEdition();
        add(
                new PageHeader("Campaigns")
                        .under(Links.to(ReturnsLinks.returns(), "Returns"))
                        .saying("Ask many organisations for their return at once, and see who has sent what."),
                problems,
                list());
        currentUser.get().scope(Role.ICB_LEAD).organisations().stream()
                .sorted()
                .findFirst()
                .ifPresent(icb -> add(new Panel(
                        "Open a campaign for DSPT " + edition.year(),
                        new Paragraph(
                                "The leads of each organisation are told on their screens, and by mail with a link"
                                        + " where mail is set up. No mail carries a workbook."),
                        new CampaignForm(
                                edition.year(), UkDates.day(clock.instant()), campaigns.partners(icb), problems, it -> {
                                    var opened = campaigns.open(icb, it);
                                    UI.getCurrent().navigate(CampaignLinks.campaign(opened.id()));
                                }))));
    }

    private Component list() {
        var all = campaigns.list();
        return new Panel(
                "Campaigns so far",
                all.isEmpty()
                        ? new EmptyState("No campaign was opened yet. Open one below.")
                        : new DataTable<Campaign>("Campaigns")
                                .column("Campaign", it -> Links.to(CampaignLinks.campaign(it.id()), it.name()))
                                .column("State", CampaignTags::state)
                                .text("Year", it -> it.year().toString())
                                .text("Due", it -> UkDates.inTable(it.due()))
                                .number("Organisations", it -> Integer.toString(it.members()))
                                .show(all));
    }
}
