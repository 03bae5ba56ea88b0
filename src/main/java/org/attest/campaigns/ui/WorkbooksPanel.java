package org.attest.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.campaigns.Campaign;
import org.attest.campaigns.CampaignFiles;
import org.attest.campaigns.CampaignLinks;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.shared.Refused;

/** Makes all workbooks of a campaign in the background, and hands out the zip; beside it the way back in. */
@org.springframework.stereotype.Component
class WorkbooksPanel {

    private final CampaignFiles files;
    private final CampaignWork work;
    private final BrokenLoadNote broken;

    WorkbooksPanel(CampaignFiles files, CampaignWork work, BrokenLoadNote broken) {
        this.files = files;
        this.work = work;
        this.broken = broken;
    }

    Component of(Campaign campaign, ErrorSummary problems) {
        var state = new Div();
        state.addClassName("stack");
        var make = Buttons.primary("Make all %d workbooks".formatted(campaign.members()), () -> {
            problems.clear();
            try {
                work.start(campaign.id(), CampaignWork.Kind.WORKBOOKS, () -> made(campaign), () -> {});
                show(campaign, state, problems);
            } catch (Refused refused) {
                problems.say(String.valueOf(refused.getMessage()));
            }
        });
        make.setId("make-workbooks");
        var load = Buttons.plainLink(CampaignLinks.load(campaign.id()), "Load a zip of returns");
        load.setId("load-zip");
        show(campaign, state, problems);
        return new Panel(
                "Workbooks",
                Layouts.stack(
                        new Paragraph(
                                "One workbook for each organisation, holding only what it shares with the ICB. You can"
                                        + " leave this screen while they are made."),
                        broken.of(campaign.id()).orElseGet(Div::new),
                        Layouts.row(make, load),
                        state));
    }

    private Path made(Campaign campaign) {
        try {
            var zip = Files.createTempFile("attest-campaign-", ".zip");
            zip.toFile().deleteOnExit();
            files.workbooks(campaign.id(), zip);
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(Campaign campaign, Div state, ErrorSummary problems) {
        state.removeAll();
        var job = work.of(campaign.id(), CampaignWork.Kind.WORKBOOKS);
        if (job == null) {
            return;
        }
        if (!job.isOver()) {
            var line = work.line();
            state.add(line);
            line.follow(job, () -> show(campaign, state, problems));
            return;
        }
        try {
            if (job.result() instanceof Path zip) {
                var now = job.progress().now();
                state.add(Layouts.row(
                        new Paragraph("%d of %d workbooks are made.".formatted(now.done(), now.of())),
                        link(campaign, zip)));
            }
        } catch (RuntimeException failure) {
            problems.say(CampaignWork.why(failure));
        }
    }

    private Anchor link(Campaign campaign, Path zip) {
        var name = files.fileName(campaign.id());
        var link = new Anchor(
                DownloadHandler.fromInputStream(
                        _ -> new DownloadResponse(Files.newInputStream(zip), name, "application/zip", Files.size(zip))),
                "Download the zip");
        link.setRouterIgnore(true);
        link.setId("download-zip");
        link.addClassNames("button", "plain");
        return link;
    }
}
