package org.attest.position.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AssessmentLinks;
import org.attest.catalogue.Catalogue;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.ListAction;
import org.attest.components.PageHeader;
import org.attest.components.Pager;
import org.attest.components.Panel;
import org.attest.ndg.NdgLinks;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.OdsCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.Comparisons;
import org.attest.position.Conflicts;
import org.attest.position.HeatMapFilter;
import org.attest.position.NdgPositions;
import org.attest.position.Places;
import org.attest.position.PositionPage;
import org.attest.position.Positions;
import org.attest.position.Standpoint;
import org.attest.position.SystemPosition;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

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

    private final Positions positions;
    private final Comparisons comparisons;
    private final Conflicts conflicts;
    private final Places places;
    private final NdgPositions ndg;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final List<ListAction> actions;

    PositionView(
            Positions positions,
            Comparisons comparisons,
            Conflicts conflicts,
            Places places,
            NdgPositions ndg,
            Catalogue catalogue,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            List<ListAction> actions) {
        this.positions = positions;
        this.comparisons = comparisons;
        this.conflicts = conflicts;
        this.places = places;
        this.ndg = ndg;
        this.catalogue = catalogue;
        this.directory = directory;
        this.currentUser = currentUser;
        this.actions = actions;
        addClassName("wide-page");
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
        switch (PositionTabs.Tab.of(address)) {
            case LATEST -> latest(from, look, address);
            case COMPARED -> compared(from, look, address);
            case CONFLICTS -> conflicts(from, look, address);
        }
    }

    private void latest(Standpoint from, Looking look, AddressState address) {
        var year = look.edition().year();
        var filter = HeatFilters.read(address);
        if (positions.isLarge(from.organisation())) {
            page(from, look, filter, address);
        } else {
            var position = positions.system(from.organisation(), year);
            latest(position, look, address, () -> positions.export(from.organisation(), year, filter));
            add(PositionTabs.of(from, address), new HeatPanel(position, filter, address));
        }
        var practices = ndg.system(from.organisation(), year);
        if (!practices.isEmpty()) {
            add(Layouts.stack(NdgTable.of(practices, year), NdgTable.objectives(practices.objectives())));
        }
        add(new PlacesPanel(places, from.organisation()));
    }

    /** Of a large system so many organisations at once, beside the totals over all. */
    private void page(Standpoint from, Looking look, HeatMapFilter filter, AddressState address) {
        var year = look.edition().year();
        var window = Window.page(address.page(), PositionPage.SIZE);
        var page = positions.page(from.organisation(), year, window);
        latest(page.shown(), look, address, () -> positions.exportPage(from.organisation(), year, filter, window));
        add(
                PositionTabs.of(from, address),
                new TotalsPanel(page.totals()),
                new HeatPanel(page.shown(), filter, address),
                new Pager(
                        "Organisations",
                        new Part<>(page.shown().columns(), page.totals().members()),
                        PositionPage.SIZE,
                        address));
    }

    private void latest(SystemPosition position, Looking look, AddressState address, Supplier<byte[]> workbook) {
        add(header("System position", look, address)
                .saying("Latest sealed position of each organisation against its own expected level. %s, as at %s."
                        .formatted(
                                look.said(position),
                                UkDates.inWords(position.heading().asAt())))
                .with(new WorkbookLink("System-position " + look.edition().year(), workbook)));
    }

    private void compared(Standpoint from, Looking look, AddressState address) {
        var year = look.edition().year();
        var filter = HeatFilters.readComparison(address);
        var system = from.reach() == Standpoint.Reach.SYSTEM;
        var all = system
                ? comparisons.system(from.organisation(), year, filter.points())
                : comparisons.own(from.organisation(), year, filter.points());
        var header = header(system ? "System position" : "Your position", look, address)
                .saying(
                        "Sealed positions of DSPT %s side by side, each level with what became of it since the one before."
                                .formatted(year));
        if (system) {
            header.with(new WorkbookLink(
                    "Positions-compared " + year, () -> comparisons.export(from.organisation(), year, filter)));
        }
        add(
                header,
                PositionTabs.of(from, address),
                new ComparedPanel(all, filter, address, HeatChoices.of(all, catalogue)));
    }

    private void conflicts(Standpoint from, Looking look, AddressState address) {
        var year = look.edition().year();
        add(
                header("System position", look, address)
                        .saying("Where organisations contradict each other in DSPT %s.".formatted(year))
                        .with(new WorkbookLink(
                                "Different-verdicts " + year, () -> conflicts.export(from.organisation(), year))),
                PositionTabs.of(from, address),
                Layouts.stack(
                        new ConflictsPanel(conflicts.of(from.organisation(), year), year),
                        new SplitAnswersPanel(conflicts.answers(from.organisation()))));
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
        if (PositionTabs.Tab.of(address) == PositionTabs.Tab.COMPARED) {
            compared(from, look, address);
            return;
        }
        var position = positions.own(from.organisation(), look.edition().year());
        var column = position.columns().getFirst();
        var tasks = AssessmentLinks.tasks(
                new OdsCode(column.member().code()), look.edition().year());
        add(header("Your position", look, address)
                .saying("%s: %s. %s.".formatted(column.member().name(), column.sealedInWords(), look.said(position)))
                .with(Buttons.plainLink(tasks, "Your assessment as it is now"))
                .with(look.doors(actions, address)));
        add(PositionTabs.of(from, address));
        if (!column.returned()) {
            add(new EmptyState(
                    "Nothing is sealed yet this year, so this is shown to nobody as a result. %s."
                            .formatted(column.stageInWords()),
                    Links.to(tasks, "Go on with your assessment")));
            return;
        }
        add(Layouts.stack(
                new Panel("Six objectives", ScorecardTable.of(position)),
                new HeatPanel(position, HeatFilters.read(address), address)));
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
}
