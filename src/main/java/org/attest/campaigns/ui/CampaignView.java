package org.attest.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.campaigns.Campaign;
import org.attest.campaigns.CampaignLinks;
import org.attest.campaigns.CampaignRow;
import org.attest.campaigns.Campaigns;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.returns.ReturnsLinks;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;

/** One campaign: its workbooks, and how far each organisation is, late ones first. */
@Route("campaigns/:id")
@PageTitle("Campaign - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class CampaignView extends Div implements BeforeEnterObserver {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Campaigns campaigns;
    private final WorkbooksPanel workbooks;
    private final ErrorSummary problems = new ErrorSummary();

    CampaignView(Campaigns campaigns, WorkbooksPanel workbooks) {
        this.campaigns = campaigns;
        this.workbooks = workbooks;
        addClassNames("stack", "campaign");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(uuid(event.getRouteParameters().get("id").orElse("")));
    }

    static UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new UnknownItem();
        }
    }

    private void show(UUID id) {
        removeAll();
        var campaign = campaigns.find(id);
        var rows = campaigns.rows(id);
        add(header(campaign), problems, new Div(CampaignTags.state(campaign)));
        if (campaign.isOpen()) {
            add(workbooks.of(campaign, problems));
        }
        add(new Panel(sent(rows), table(campaign, rows), Layouts.row(export(campaign))));
    }

    private PageHeader header(Campaign campaign) {
        var header = new PageHeader(campaign.name())
                .under(Links.to(CampaignLinks.campaigns(), "Campaigns"))
                .saying("DSPT %s, due on %s. Asked for: %s."
                        .formatted(campaign.year(), UkDates.inWords(campaign.due()), campaign.sheetsInWords()));
        if (campaign.isOpen()) {
            var close = Buttons.plain(
                    "Close it",
                    () -> Confirm.ask(
                            "Close this campaign?",
                            "Nobody is asked or reminded any more. What was sent stays. You can reopen it.",
                            "Close the campaign",
                            () -> attempt(campaign.id(), () -> campaigns.close(campaign.id()))));
            close.setId("close-campaign");
            var chase = Buttons.plain("Remind all who have not sent", () -> remind(campaign, null));
            chase.setId("chase-all");
            return header.with(close, chase);
        }
        var reopen = Buttons.plain("Reopen it", () -> attempt(campaign.id(), () -> campaigns.reopen(campaign.id())));
        reopen.setId("reopen-campaign");
        return header.with(reopen);
    }

    private static String sent(List<CampaignRow> rows) {
        var sent = rows.stream().filter(it -> it.track().sent() != null).count();
        var late =
                rows.stream().filter(it -> it.state() == CampaignRow.State.LATE).count();
        return late == 0
                ? "%d of %d have sent".formatted(sent, rows.size())
                : "%d of %d have sent, %d late".formatted(sent, rows.size(), late);
    }

    private Component table(Campaign campaign, List<CampaignRow> rows) {
        var table = new DataTable<CampaignRow>("Who has sent what, late ones first")
                .text("Organisation", it -> it.organisation().name())
                .column("State", CampaignTags::state)
                .text("Downloaded", it -> CampaignTags.day(it.track().downloaded()))
                .column("Sent", CampaignView::sent)
                .text("What came", CampaignRow::rowsInWords)
                .text("Last reminded", it -> CampaignTags.day(it.chasedAt()));
        if (campaign.isOpen()) {
            table.column("Remind", it -> chase(campaign, it));
        }
        return table.show(rows);
    }

    private static Component sent(CampaignRow row) {
        var taken = row.track().taken();
        var day = CampaignTags.day(row.track().sent());
        return taken == null || row.track().loaded() == null
                ? new Span(day.isEmpty() ? "–" : day)
                : Links.to(ReturnsLinks.loaded(taken), day);
    }

    private Component chase(Campaign campaign, CampaignRow row) {
        if (!row.isOpen()) {
            return new Span("–");
        }
        var name = row.organisation().name();
        var chase = Buttons.plain(
                "Remind", () -> remind(campaign, row.organisation().id()));
        chase.addClassName("small");
        chase.getElement().setAttribute("aria-label", "Remind " + name);
        chase.setId("chase-" + row.organisation().code().code());
        return chase;
    }

    private void remind(Campaign campaign, @org.jspecify.annotations.Nullable OrganisationId one) {
        attempt(campaign.id(), () -> {
            var whom = one == null
                    ? campaigns.rows(campaign.id()).stream()
                            .map(it -> it.organisation().id())
                            .toList()
                    : List.of(one);
            var count = campaigns.chase(campaign.id(), whom);
            if (count == 0) {
                Said.refused("Everybody who has not sent was reminded today already.");
            } else {
                Said.done(count == 1 ? "1 organisation is reminded." : count + " organisations are reminded.");
            }
        });
    }

    private Anchor export(Campaign campaign) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = campaigns.export(campaign.id());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "OFFICIAL-SENSITIVE campaign %s.xlsx".formatted(campaign.year()),
                            XLSX,
                            bytes.length);
                }),
                "Export this table to Excel");
        link.setRouterIgnore(true);
        link.setId("export-campaign");
        link.addClassNames("button", "plain");
        return link;
    }

    private void attempt(UUID id, Runnable act) {
        problems.clear();
        try {
            act.run();
            show(id);
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}
