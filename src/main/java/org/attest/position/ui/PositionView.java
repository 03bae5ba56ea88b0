package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AssessmentLinks;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.ndg.NdgLinks;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.OdsCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.HeatMap;
import org.attest.position.HeatMapFilter;
import org.attest.position.NdgPositions;
import org.attest.position.Positions;
import org.attest.position.Standpoint;
import org.attest.position.SystemPosition;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;

/** Which organisation is short, on which outcome, against its own expected level. */
@Route("position")
@PageTitle("System position - Attest")
@Menu(title = "System position", order = 5)
@RolesAllowed({
    Role.Name.ICB_LEAD,
    Role.Name.BOARD_SECRETARY,
    Role.Name.BOARD_READER,
    Role.Name.PROVIDER_LEAD,
    Role.Name.APPROVER
})
class PositionView extends Div implements AfterNavigationObserver {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Positions positions;
    private final NdgPositions ndg;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    PositionView(
            Positions positions,
            NdgPositions ndg,
            Catalogue catalogue,
            OrganisationDirectory directory,
            CurrentUser currentUser) {
        this.positions = positions;
        this.ndg = ndg;
        this.catalogue = catalogue;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var look = Looking.from(address, currentUser.get(), catalogue, directory);
        var from = look.from();
        if (from == null) {
            add(new PageHeader("Position"), new EmptyState("No position is shared with you."));
            return;
        }
        switch (from.reach()) {
            case SYSTEM -> system(from, look, address);
            case OBJECTIVES -> objectives(from, look, address);
            case OWN -> own(from, look, address);
        }
    }

    private void system(Standpoint from, Looking look, AddressState address) {
        var year = look.edition().year();
        var position = positions.system(from.organisation(), year);
        var filter = HeatFilters.read(address);
        add(header("System position", look, address)
                .saying("Latest sealed position of each organisation against its own expected level. %s, as at %s."
                        .formatted(
                                edition(look.edition(), position),
                                UkDates.inWords(position.heading().asAt())))
                .with(export(from, look.edition(), filter)));
        add(heat(position, filter, address));
        var practices = ndg.system(from.organisation(), year);
        if (!practices.isEmpty()) {
            add(Layouts.stack(NdgTable.of(practices, year), NdgTable.objectives(practices.objectives())));
        }
    }

    private void own(Standpoint from, Looking look, AddressState address) {
        var organisation = directory.find(from.organisation());
        if (organisation.category() != DsptCategory.ONE) {
            var set = NdgLinks.year(organisation.code(), look.edition().year());
            add(
                    header("Your position", look, address).saying(organisation.name()),
                    new EmptyState(
                            "%s answers no outcomes: the NDG set of the year shows where it stands."
                                    .formatted(organisation.name()),
                            Links.to(set, "Go to your NDG set")));
            return;
        }
        var position = positions.own(from.organisation(), look.edition().year());
        var column = position.columns().getFirst();
        var tasks = AssessmentLinks.tasks(
                new OdsCode(column.member().code()), look.edition().year());
        add(header("Your position", look, address)
                .saying("%s: %s. %s."
                        .formatted(column.member().name(), column.sealedInWords(), edition(look.edition(), position)))
                .with(Buttons.plainLink(tasks, "Your assessment as it is now")));
        if (!column.returned()) {
            add(new EmptyState(
                    "Nothing is sealed yet this year, so this is shown to nobody as a result. %s."
                            .formatted(column.stageInWords()),
                    Links.to(tasks, "Go on with your assessment")));
            return;
        }
        add(Layouts.stack(
                new Panel("Six objectives", ScorecardTable.of(position)),
                heat(position, HeatFilters.read(address), address)));
    }

    private void objectives(Standpoint from, Looking look, AddressState address) {
        var scorecard = positions.scorecard(from.organisation(), look.edition().year());
        add(header("System position", look, address)
                .saying("%s: %d of %d organisations have returned in %s."
                        .formatted(
                                scorecard.heading().name(),
                                scorecard.returned(),
                                scorecard.organisations(),
                                look.edition().year())));
        add(Layouts.stack(
                new Panel("Six objectives to 2030", ScorecardTable.of(scorecard)),
                NdgTable.objectives(
                        ndg.scorecard(from.organisation(), look.edition().year()))));
    }

    private static PageHeader header(String title, Looking look, AddressState address) {
        var header = new PageHeader(title);
        look.others(address).ifPresent(header::with);
        return header.with(look.years(address));
    }

    private static String edition(Edition edition, SystemPosition position) {
        return "DSPT %s (%s), %d outcomes"
                .formatted(edition.year(), edition.version(), position.rows().size());
    }

    private Component heat(SystemPosition position, HeatMapFilter filter, AddressState address) {
        var shown = HeatMap.of(position, filter);
        var panel = new Panel("Outcomes", new HeatFilters(address, position), key());
        if (shown.rows().isEmpty() || shown.columns().isEmpty()) {
            panel.add(new EmptyState("Nothing matches these filters. Choose “Show all”."));
            return panel;
        }
        var counted = new Paragraph("Shown: %d outcomes, %s. %s."
                .formatted(
                        shown.rows().size(),
                        organisations(shown.columns().size()),
                        shown.tally().standing()));
        counted.setId("heat-counts");
        panel.add(
                counted,
                new HeatTable(
                        "Level and standing of each outcome by organisation",
                        shown,
                        position.heading().year()));
        return panel;
    }

    private static String organisations(int number) {
        return number == 1 ? "1 organisation" : number + " organisations";
    }

    private static Component key() {
        var key = Layouts.row(
                new Tag(Tone.GOOD, "At or above expected"),
                new Tag(Tone.BAD, "Below expected"),
                new Tag(Tone.NONE, "Expected level not known, or not answered"),
                new Tag(Tone.ABSENT, "Not returned"),
                new Paragraph("A Achieved, PA Partially achieved, NA Not achieved"));
        key.addClassNames("key", "small");
        return key;
    }

    private Anchor export(Standpoint from, Edition edition, HeatMapFilter filter) {
        var file = Marking.OFFICIAL_SENSITIVE.words() + " System-position " + edition.year() + ".xlsx";
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = positions.export(from.organisation(), edition.year(), filter);
                    return new DownloadResponse(new ByteArrayInputStream(content), file, XLSX, content.length);
                }),
                "Export what is shown");
        link.setRouterIgnore(true);
        link.setId("export");
        Stream.of("button", "plain").forEach(link::addClassName);
        return link;
    }
}
