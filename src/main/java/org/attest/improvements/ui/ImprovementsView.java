package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.ListAction;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.improvements.ImprovementLinks;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.PlanRow;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** Which improvement plans there are, and what is late. */
@Route(ImprovementLinks.LIST)
@PageTitle("Improvements - Attest")
@Menu(title = "Improvements", order = 30)
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ImprovementsView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 25;

    private final ImprovementPlan plans;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final List<ListAction> more;

    ImprovementsView(
            ImprovementPlan plans,
            OrganisationDirectory directory,
            Catalogue catalogue,
            CurrentUser currentUser,
            List<ListAction> more) {
        this.plans = plans;
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.more = more;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var edition = edition(address.get("year"));
        var filters = new PlanFilters(address, edition, catalogue.editions());
        var part = plans.list(filters.filter(), Window.page(address.page(), PAGE));
        var export = new Anchor(new PlanExport(plans, filters.filter()), "Export what is shown");
        export.setRouterIgnore(true);
        export.addClassNames("button", "plain");
        export.setId("export");
        add(
                new PageHeader("Improvements")
                        .saying("Improvement plans of DSPT %s: what is promised for each gap, and what is late."
                                .formatted(edition.year()))
                        .with(export)
                        .with(ListAction.on(ImprovementLinks.LIST, more, address)),
                registers(),
                new Panel("Find", filters),
                list(part, address, filters, edition),
                own(edition));
    }

    /** The lists beside the plans; milestones and funding for those who read them. */
    private Component registers() {
        var links = Layouts.row(Links.to(RegisterLinks.ACTIONS, "Actions"));
        if (!currentUser
                .get()
                .scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD)
                .isEmpty()) {
            links.add(Links.to(RegisterLinks.MILESTONES, "Milestones"), Links.to(RegisterLinks.FUNDING, "Funding"));
        }
        return links;
    }

    private Edition edition(String written) {
        return catalogue.editions().stream()
                .filter(it -> it.year().toString().equals(written))
                .findFirst()
                .orElseGet(catalogue::currentEdition);
    }

    private static Component list(Part<PlanRow> part, AddressState address, PlanFilters filters, Edition edition) {
        if (part.total() == 0) {
            return filters.any()
                    ? new EmptyState(
                            "Nothing fits these filters.",
                            Links.to(ImprovementLinks.list(edition.year()), "Show all of the year"))
                    : new EmptyState("There is no improvement plan for DSPT %s yet.".formatted(edition.year()));
        }
        return new Panel("Plans, those with late actions first", table(edition).show(part, PAGE, address));
    }

    private static DataTable<PlanRow> table(Edition edition) {
        return new DataTable<PlanRow>("Improvement plans of DSPT " + edition.year())
                .column(
                        "Organisation",
                        it -> Links.to(
                                ImprovementLinks.plan(
                                        it.organisation().code(), it.ref().year()),
                                it.organisation().name()))
                .column("Stage", it -> PlanWords.stage(it.stage()))
                .column("Late", it -> it.late() == 0 ? new Span("None") : new Tag(Tone.BAD, it.late() + " late"))
                .number("Gaps", it -> Integer.toString(it.gaps()))
                .number("Actions", it -> Integer.toString(it.actions()))
                .number("Done", it -> Integer.toString(it.done()))
                .text("Last date", it -> UkDates.inTable(it.latestDue()))
                .text("Complete by", it -> UkDates.inTable(it.deadline()));
    }

    /** The way to one's own plan, started or not. */
    private Component own(Edition edition) {
        var links = Layouts.row();
        directory.named(plans.own()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .forEach(it -> links.add(
                        Buttons.plainLink(ImprovementLinks.plan(it.code(), edition.year()), "Plan of " + it.name())));
        links.setVisible(links.getComponentCount() > 0);
        return links;
    }
}
