package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.improvements.MilestoneFilter;
import org.attest.improvements.Milestones;
import org.attest.measures.MeasureBook;
import org.attest.measures.ui.ObjectiveMeasures;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.ObjectiveParts;
import org.attest.position.ObjectiveStanding;
import org.attest.position.OutcomeRow;
import org.attest.position.PositionLinks;
import org.attest.position.Positions;
import org.attest.position.Standpoint;
import org.attest.position.SystemPosition;
import org.attest.position.Trends;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;

/** One objective: its four parts side by side, and its outcomes, the weakest first. */
@Route("objectives/:number([0-6])")
@PageTitle("Objective - Attest")
@RolesAllowed({Role.Name.ICB_LEAD, Role.Name.PROVIDER_LEAD, Role.Name.APPROVER})
class ObjectiveView extends Div implements BeforeEnterObserver {

    private final Positions positions;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;
    private final MeasureBook measures;
    private final ObjectiveParts parts;
    private final Trends trends;
    private final Milestones milestones;
    private final CurrentUser currentUser;
    private final Clock clock;

    ObjectiveView(
            Positions positions,
            Catalogue catalogue,
            OrganisationDirectory directory,
            MeasureBook measures,
            ObjectiveParts parts,
            Trends trends,
            Milestones milestones,
            CurrentUser currentUser,
            Clock clock) {
        this.measures = measures;
        this.parts = parts;
        this.trends = trends;
        this.milestones = milestones;
        this.clock = clock;
        this.positions = positions;
        this.catalogue = catalogue;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var number = event.getRouteParameters().getInteger("number").orElseThrow(UnknownItem::new);
        var address = AddressState.of(event.getLocation());
        var look = Looking.from(address, currentUser.get(), catalogue, directory);
        var from = look.from();
        if (from == null || from.reach() == Standpoint.Reach.OBJECTIVES) {
            add(new PageHeader("Objective"), new EmptyState("The outcomes of an objective are not shared with you."));
            return;
        }
        var year = look.edition().year();
        var position = from.reach() == Standpoint.Reach.SYSTEM
                ? positions.system(from.organisation(), year)
                : positions.own(from.organisation(), year);
        draw(position, position.objective(number), look.years(address), measures(from, number), from);
    }

    private ObjectiveMeasures measures(Standpoint from, int objective) {
        return from.reach() == Standpoint.Reach.SYSTEM
                ? ObjectiveMeasures.of(
                        measures,
                        List.copyOf(directory.named(measures.organisations()).values()),
                        objective)
                : ObjectiveMeasures.of(measures, directory.find(from.organisation()), objective);
    }

    private void draw(
            SystemPosition position,
            ObjectiveStanding standing,
            Component years,
            ObjectiveMeasures measured,
            Standpoint from) {
        var title = standing.number() == 0 ? standing.title() : standing.number() + " " + standing.title();
        add(new PageHeader(title)
                .under(Links.to("", "Home"), Links.to(PositionLinks.POSITION, "System position"))
                .saying(
                        new Tag(
                                ScorecardTable.tone(standing.rag()),
                                standing.rag().words()),
                        new Span(" " + standing.because() + " As at "
                                + UkDates.inWords(position.heading().asAt()) + "."))
                .with(years));
        var number = standing.number();
        var stack = Layouts.stack(
                new FourParts(
                        FourParts.outcomes(standing, position.columns().size() > 1),
                        FourParts.milestones(parts.milestones(from.organisation(), number), number),
                        FourParts.measures(measured.summary(), measured.read()),
                        FourParts.risks(parts.risks(from.organisation(), number), number)),
                outcomes(position, standing),
                trend(position, number, from));
        if (number != Objective.INFORMATION_GOVERNANCE) {
            stack.add(timeline(number, from));
        }
        stack.add(measured);
        add(stack);
    }

    private Component trend(SystemPosition position, int objective, Standpoint from) {
        var year = position.heading().year();
        var system = from.reach() == Standpoint.Reach.SYSTEM;
        return new TrendPanel(
                system ? trends.system(from.organisation(), year) : trends.own(from.organisation(), year),
                objective,
                system);
    }

    /** Of the six objectives: no milestone leads to the strip beside them. */
    private Component timeline(int objective, Standpoint from) {
        var whose = from.reach() == Standpoint.Reach.SYSTEM ? null : from.organisation();
        var filter = new MilestoneFilter("", whose, objective, null, MilestoneFilter.Order.DUE, false);
        var part = milestones.list(filter, Window.page(1, MilestoneTimeline.MOST));
        var names = whose != null
                ? Map.<OrganisationId, Organisation>of()
                : directory.named(
                        part.rows().stream().map(it -> it.ref().organisation()).toList());
        return new MilestoneTimeline(part, names, objective, UkDates.day(clock.instant()));
    }

    private static Component outcomes(SystemPosition position, ObjectiveStanding standing) {
        var rows = position.rows().stream()
                .filter(it -> it.outcome().objective() == standing.number())
                .sorted(Comparator.comparingDouble(OutcomeRow::shareMet)
                        .thenComparing(it -> -it.tally().gaps()))
                .toList();
        if (rows.isEmpty()) {
            return new EmptyState("No outcome of this framework belongs to this objective.");
        }
        return new Panel(
                "Its outcomes, the weakest first",
                new DataTable<OutcomeRow>("Outcomes of this objective by standing")
                        .text(
                                "Outcome",
                                it -> it.outcome().code() + " " + it.outcome().title())
                        .text("Expected", it -> expected(it))
                        .number("At or above expected", it -> it.tally().inWords())
                        .number("Gaps", it -> Integer.toString(it.tally().gaps()))
                        .number(
                                "Not answered",
                                it -> Integer.toString(it.tally().notAnswered()))
                        .number(
                                "Expected not known",
                                it -> Integer.toString(it.tally().expectedNotKnown()))
                        .number(
                                "Not returned",
                                it -> Integer.toString(it.tally().notReturned()))
                        .number(
                                "Evidence linked",
                                it -> Integer.toString(it.evidence().all()))
                        .show(rows),
                Links.to(PositionLinks.heatMap(standing.number()), "See these outcomes by organisation"));
    }

    private static String expected(OutcomeRow row) {
        var expected = row.outcome().expected();
        return expected.level() == null || expected.confirmed() ? expected.words() : expected.words() + ", unconfirmed";
    }
}
