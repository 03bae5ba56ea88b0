package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.ListAction;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.improvements.ImprovementLinks;
import org.attest.improvements.Milestone;
import org.attest.improvements.Milestones;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** What is to be reached for each objective, by when, and what slipped. */
@Route(RegisterLinks.MILESTONES)
@PageTitle("Milestones - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class MilestonesView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final Milestones milestones;
    private final RegisterPlace place;
    private final Clock clock;
    private final List<ListAction> more;

    MilestonesView(Milestones milestones, RegisterPlace place, Clock clock, List<ListAction> more) {
        this.milestones = milestones;
        this.place = place;
        this.clock = clock;
        this.more = more;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var kept = milestones.organisations();
        var seen = place.named(kept.read());
        var objectives = place.objectiveWords();
        var filters = new MilestoneFilters(address, seen, objectives);
        var part = milestones.list(filters.filter(), Window.page(address.page(), PAGE));
        var export = new Anchor(
                new MilestoneExport(milestones, filters.filter(), names(seen), objectives), "Export what is shown");
        export.setRouterIgnore(true);
        export.addClassNames("button", "plain");
        export.setId("export");
        var header = new PageHeader("Milestones")
                .under(Links.to(ImprovementLinks.LIST, "Improvements"))
                .saying("What is to be reached for each objective, and by when. Every date that was promised is kept.")
                .with(export);
        place.named(kept.written()).stream().findFirst().ifPresent(it -> {
            var add = Buttons.primaryLink(
                    RegisterLinks.milestone(it.code(), RegisterLinks.NEW) + "/change", "Add a milestone");
            add.setId("add-milestone");
            header.with(add);
        });
        header.with(ListAction.on(RegisterLinks.MILESTONES, more, address));
        add(header, new Panel("Find", filters), list(part, address, filters, seen, objectives));
    }

    private Component list(
            Part<Milestone> part,
            AddressState address,
            MilestoneFilters filters,
            List<Organisation> seen,
            Map<String, String> objectives) {
        if (part.total() == 0) {
            return filters.any()
                    ? new EmptyState("No milestone fits these filters.", Links.to(RegisterLinks.MILESTONES, "Show all"))
                    : new EmptyState("There is no milestone yet. Add the first one: what is to be reached, by when.");
        }
        var quarters = new Quarters(UkDates.day(clock.instant()));
        return new Panel(
                "Timeline",
                table(quarters, seen, objectives).show(part, PAGE, address),
                new QuietLine(Quarters.LEGEND));
    }

    private static DataTable<Milestone> table(
            Quarters quarters, List<Organisation> seen, Map<String, String> objectives) {
        Map<OrganisationId, Organisation> owners =
                seen.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var table = new DataTable<Milestone>("Milestones")
                .sorted(
                        "Objective",
                        "objective",
                        it -> new Span(objectives.getOrDefault(
                                Integer.toString(it.details().objective()), "–")))
                .sorted("Milestone", "title", it -> title(it, owners));
        if (seen.size() > 1) {
            table.text("Organisation", it -> name(it, owners));
        }
        return table.column(
                        "Standing",
                        it -> new Tag(it.standing().tone(), it.standing().words()))
                .sorted(
                        "Due",
                        "due",
                        it -> new Span(UkDates.inTable(it.details().due())))
                .text("Promised first", it -> it.moves() == 0 ? null : promised(it))
                .column(quarters.span(), quarters::strip);
    }

    private static String promised(Milestone milestone) {
        var moves = milestone.moves();
        return "%s, moved %s".formatted(UkDates.inTable(milestone.firstDue()), moves == 1 ? "once" : moves + " times");
    }

    private static Component title(Milestone milestone, Map<OrganisationId, Organisation> owners) {
        var owner = Objects.requireNonNull(owners.get(milestone.ref().organisation()));
        return Links.to(
                RegisterLinks.milestone(owner.code(), milestone.reference()),
                milestone.reference() + " " + milestone.details().title());
    }

    private static String name(Milestone milestone, Map<OrganisationId, Organisation> owners) {
        return Objects.requireNonNull(owners.get(milestone.ref().organisation()))
                .name();
    }

    private static Map<OrganisationId, String> names(List<Organisation> seen) {
        return seen.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }
}
