package org.attest.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.OwnPanel;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.WaitsForMe;
import org.attest.organisations.DsptCategory;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.Deadline;
import org.attest.position.ObjectiveTrend;
import org.attest.position.OrganisationColumn;
import org.attest.position.Places;
import org.attest.position.PositionLinks;
import org.attest.position.Positions;
import org.attest.position.Standpoint;
import org.attest.position.SystemPosition;
import org.attest.position.Trends;
import org.attest.position.ui.ScorecardTable;
import org.attest.reports.ReportLinks;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;
import org.attest.suppliers.SupplierLinks;

/** What waits for me, how far to the next deadline, and where we stand: by what the signed-in person may see. */
@Route("")
@PageTitle("Home - Attest")
@Menu(title = "Home", order = 0)
@RolesAllowed({
    Role.Name.ADMINISTRATOR,
    Role.Name.ICB_LEAD,
    Role.Name.BOARD_SECRETARY,
    Role.Name.BOARD_READER,
    Role.Name.PROVIDER_LEAD,
    Role.Name.CONTRIBUTOR,
    Role.Name.APPROVER,
    Role.Name.ASSESSOR,
    Role.Name.SUPPLIER_CONTACT
})
class HomeView extends Div implements BeforeEnterObserver {

    private final Positions positions;
    private final Trends trends;
    private final Places places;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;
    private final NdgHome ndg;
    private final CurrentUser currentUser;
    private final List<WaitsForMe> waiting;
    private final List<OwnPanel> others;
    private final Clock clock;

    HomeView(
            Positions positions,
            Trends trends,
            Places places,
            Catalogue catalogue,
            OrganisationDirectory directory,
            NdgHome ndg,
            CurrentUser currentUser,
            List<WaitsForMe> waiting,
            List<OwnPanel> others,
            Clock clock) {
        this.positions = positions;
        this.trends = trends;
        this.places = places;
        this.catalogue = catalogue;
        this.directory = directory;
        this.ndg = ndg;
        this.currentUser = currentUser;
        this.waiting = waiting;
        this.others = others;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (currentUser.get().isFromSupplierOnly()) {
            event.forwardTo(SupplierLinks.QUESTIONNAIRES);
            return;
        }
        var edition = catalogue.currentEdition();
        var deadline = Deadline.next(edition, UkDates.day(clock.instant()));
        var year = edition.year();
        var standpoints = Standpoint.of(currentUser.get());
        if (standpoints.isEmpty()) {
            add(header(deadline, ""), Layouts.stack(HomePanels.waits(waiting), news()));
            return;
        }
        var from = standpoints.getFirst();
        switch (from.reach()) {
            case SYSTEM -> system(positions.system(from.organisation(), year), deadline);
            case OBJECTIVES -> objectives(from, year, deadline);
            case OWN -> own(from, edition, deadline);
        }
    }

    private void system(SystemPosition position, Deadline deadline) {
        var said = "%d of %d organisations have submitted."
                .formatted(position.submitted(deadline), position.columns().size());
        add(
                header(deadline, said)
                        .with(
                                Buttons.plainLink(PositionLinks.POSITION, "System position"),
                                Buttons.primaryLink(ReportLinks.REPORTS, "Prepare board pack")),
                Layouts.two(
                        Layouts.stack(
                                scorecard(
                                        "Six objectives to 2030",
                                        position,
                                        trends.system(
                                                position.heading().organisation(),
                                                position.heading().year())),
                                news()),
                        side(position)));
    }

    private void objectives(Standpoint from, DsptYear year, Deadline deadline) {
        var scorecard = positions.scorecard(from.organisation(), year);
        var said = "%d of %d organisations have returned a sealed position."
                .formatted(scorecard.returned(), scorecard.organisations());
        add(
                header(deadline, said).with(Buttons.primaryLink(ReportLinks.REPORTS, "Board packs")),
                Layouts.two(
                        new Panel(
                                "Six objectives to 2030",
                                ScorecardTable.of(scorecard, trends.system(from.organisation(), year))),
                        Layouts.stack(HomePanels.waits(waiting), HomePanels.evidence(scorecard.evidence()), news())));
    }

    private void own(Standpoint from, Edition edition, Deadline deadline) {
        var organisation = directory.find(from.organisation());
        var position = positions.own(from.organisation(), edition.year());
        if (organisation.category() == DsptCategory.ONE) {
            outcomes(position, deadline);
            return;
        }
        var last = Deadline.last(edition, UkDates.day(clock.instant()));
        var set = ndg.of(organisation, edition.year());
        var header = header(last, set.map(NdgHome::said).orElse(organisation.name() + "."));
        set.ifPresent(it -> header.with(NdgHome.goOn(it)));
        add(
                header,
                Layouts.two(
                        Layouts.stack(set.map(NdgHome::standing).orElseGet(NdgHome::noList), news()), side(position)));
    }

    private void outcomes(SystemPosition position, Deadline deadline) {
        var column = position.columns().getFirst();
        add(
                header(deadline, "%s: %s.".formatted(column.member().name(), column.roundInWords()))
                        .with(Buttons.primaryLink(HomePanels.assessment(column, position), "Go to your assessment")),
                Layouts.two(
                        Layouts.stack(
                                column.returned() ? standing(column, position) : HomePanels.notReturned(column),
                                news()),
                        side(position)));
    }

    /** The own position and, where the ICB lets it be told, the place that it makes. */
    private Component standing(OrganisationColumn column, SystemPosition position) {
        var organisation = position.heading().organisation();
        var year = position.heading().year();
        var stack = Layouts.stack(scorecard(
                "Your latest sealed position: " + column.sealedInWords(), position, trends.own(organisation, year)));
        places.own(organisation, year).map(HomePanels::place).ifPresent(stack::add);
        return stack;
    }

    /** What else is the person's, as other modules add it. */
    private Component news() {
        return Layouts.stack(OwnPanel.on(OwnPanel.Screen.HOME, others).toArray(Component[]::new));
    }

    private Component side(SystemPosition position) {
        return Layouts.stack(
                HomePanels.waits(waiting),
                HomePanels.evidence(position.evidence()),
                HomePanels.published(position.columns()));
    }

    private static Panel scorecard(String title, SystemPosition position, ObjectiveTrend trend) {
        return new Panel(title, ScorecardTable.of(position, trend));
    }

    private PageHeader header(Deadline deadline, String more) {
        var hour = clock.instant().atZone(UkDates.LONDON).getHour();
        var greeting = hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
        return new PageHeader(greeting).saying(deadline.inWords() + ". " + more);
    }
}
