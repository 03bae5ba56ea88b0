package org.attest.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.campaigns.Campaign;
import org.attest.campaigns.CampaignFiles;
import org.attest.campaigns.CampaignLinks;
import org.attest.campaigns.Campaigns;
import org.attest.components.DataTable;
import org.attest.components.ErrorSummary;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.components.Work;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.ZipLine;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** Loads a zip of workbooks for those whose they are, with a receipt for each. */
@Route("campaigns/:id/load")
@PageTitle("Load a zip of returns - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class CampaignLoadView extends Div implements BeforeEnterObserver {

    private final Campaigns campaigns;
    private final CampaignFiles files;
    private final CampaignWork work;
    private final BrokenLoadNote broken;
    private final OrganisationDirectory directory;
    private final Clock clock;
    private final ErrorSummary problems = new ErrorSummary();
    private final Div state = new Div();

    CampaignLoadView(
            Campaigns campaigns,
            CampaignFiles files,
            CampaignWork work,
            BrokenLoadNote broken,
            OrganisationDirectory directory,
            Clock clock) {
        this.campaigns = campaigns;
        this.files = files;
        this.work = work;
        this.broken = broken;
        this.directory = directory;
        this.clock = clock;
        addClassName("stack");
        state.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID id = CampaignView.uuid(event.getRouteParameters().get("id").orElse(""));
        var campaign = campaigns.find(id);
        var form = new ZipForm(UkDates.day(clock.instant()), problems, it -> load(campaign, it));
        add(
                new PageHeader("Load a zip of returns")
                        .under(Links.to(CampaignLinks.campaign(id), campaign.name()))
                        .saying("At most 200 workbooks and 250 MB."),
                problems,
                state,
                new Panel(
                        "The zip and how it arrived",
                        new Paragraph("Each workbook is loaded for the organisation that it was made for, and counts as"
                                + " unconfirmed until that one's approver signs it. Answers that changed here meanwhile"
                                + " are left out."),
                        form));
        show(campaign);
    }

    private void load(Campaign campaign, ZipForm.Filled filled) {
        problems.clear();
        try {
            work.start(campaign.id(), CampaignWork.Kind.LOAD, () -> loaded(campaign, filled), filled::close);
            show(campaign);
        } catch (Refused refused) {
            filled.close();
            problems.say(String.valueOf(refused.getMessage()));
        }
    }

    private List<ZipLine> loaded(Campaign campaign, ZipForm.Filled filled) {
        try (filled) {
            return files.load(campaign.id(), filled.zip(), filled.arrival(), filled.mail(), filled.mailName());
        }
    }

    private void show(Campaign campaign) {
        state.removeAll();
        var job = work.of(campaign.id(), CampaignWork.Kind.LOAD);
        if (job == null || job.isOver()) {
            broken.of(campaign.id()).ifPresent(state::add);
        }
        if (job != null && job.isOver()) {
            showEnd(job);
        } else if (job != null) {
            var line = work.line();
            state.add(new Panel("Loading", line));
            line.follow(job, () -> show(campaign));
        }
    }

    private void showEnd(Work<?> job) {
        try {
            if (job.result() instanceof List<?> lines) {
                state.add(receipts(lines.stream().map(ZipLine.class::cast).toList(), job));
            }
        } catch (RuntimeException failure) {
            problems.say(CampaignWork.why(failure));
        }
    }

    private Component receipts(List<ZipLine> lines, Work<?> job) {
        var loaded = lines.stream().filter(ZipLine::isLoaded).count();
        var names = directory.named(lines.stream()
                .map(ZipLine::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var panel = new Panel(
                "%d of %d loaded".formatted(loaded, lines.size()),
                new DataTable<ZipLine>("What became of each file")
                        .column("Ended", CampaignLoadView::end)
                        .text("Organisation", it -> name(names.get(orNobody(it))))
                        .text("File", ZipLine::file)
                        .column("Receipt", CampaignLoadView::receipt)
                        .text("Why", ZipLine::reason)
                        .show(lines));
        panel.setId("zip-receipts");
        if (job.progress().isCancelled()) {
            var now = job.progress().now();
            panel.add(new Paragraph("You stopped it: %d of %d files were looked at.".formatted(now.done(), now.of())));
        }
        return panel;
    }

    private static Component end(ZipLine line) {
        if (line.isLoaded()) {
            return new Tag(Tone.GOOD, "Loaded, unconfirmed");
        }
        return line.tally() == null ? new Tag(Tone.BAD, "Not loaded") : new Tag(Tone.ABSENT, "Nothing new");
    }

    private static Component receipt(ZipLine line) {
        var taken = line.taken();
        var tally = line.tally();
        return taken == null || tally == null
                ? new Span("–")
                : Links.to(
                        ReturnsLinks.loaded(taken),
                        "%d read, %d changed, %d left out, %d sent back"
                                .formatted(tally.read(), tally.changed(), tally.leftOut(), tally.sentBack()));
    }

    private static OrganisationId orNobody(ZipLine line) {
        var organisation = line.organisation();
        return organisation == null ? new OrganisationId(new UUID(0, 0)) : organisation;
    }

    private static String name(@org.jspecify.annotations.Nullable Organisation organisation) {
        return organisation == null ? "" : organisation.name();
    }
}
