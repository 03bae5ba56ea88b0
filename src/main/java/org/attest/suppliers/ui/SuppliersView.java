package org.attest.suppliers.ui;

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
import java.util.List;
import java.util.Map;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.ListAction;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.Window;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierRow;
import org.jspecify.annotations.Nullable;

/** Which suppliers there are, the most critical first. */
@Route(SupplierLinks.LIST)
@PageTitle("Suppliers - Attest")
@Menu(title = "Suppliers", order = 25)
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class SuppliersView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 25;
    private static final Role[] AT_PROVIDERS = {Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER};

    private final SupplierRegister register;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final List<ListAction> more;
    private @Nullable AskTicks ticks;

    SuppliersView(
            SupplierRegister register,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            List<ListAction> more) {
        this.register = register;
        this.directory = directory;
        this.currentUser = currentUser;
        this.more = more;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var worksHere = !currentUser.get().scope(AT_PROVIDERS).isEmpty();
        var filters = new SupplierFilters(address, worksHere);
        var part = register.list(filters.filter(), Window.page(address.page(), PAGE));
        if (ticks == null && !register.kept().isEmpty()) {
            ticks = new AskTicks(address);
        }
        add(
                header(filters).with(ListAction.on(SupplierLinks.LIST, more, address)),
                ways(),
                new Panel("Find", filters),
                list(part, address, filters, worksHere));
    }

    private PageHeader header(SupplierFilters filters) {
        var export = new Anchor(new SupplierExport(register, filters.filter()), "Export what is shown");
        export.setRouterIgnore(true);
        export.addClassNames("button", "plain");
        export.setId("export");
        var header = new PageHeader("Suppliers")
                .saying("One record for each, shared by the whole system. Who could stop care stands first.")
                .with(export);
        if (!register.kept().isEmpty()) {
            var add = Buttons.primaryLink(SupplierLinks.NEW, "Add a supplier");
            add.setId("add-supplier");
            header.with(add);
        }
        return header;
    }

    private Component ways() {
        var ways = Layouts.row(
                Links.to(SupplierLinks.EXPIRING, "What runs out"),
                Links.to(SupplierLinks.QUESTIONNAIRES, "Questionnaires"));
        if (!currentUser
                .get()
                .scope(Role.PROVIDER_LEAD, Role.APPROVER, Role.ICB_LEAD)
                .isEmpty()) {
            ways.add(Links.to(SupplierLinks.PROPOSALS, "Proposals"));
        }
        if (!register.kept().isEmpty()) {
            ways.add(
                    Links.to(SupplierLinks.CONCENTRATION, "Concentration"),
                    Links.to(SupplierLinks.REVIEWS, "Reviews due"));
        }
        return ways;
    }

    private Component list(Part<SupplierRow> part, AddressState address, SupplierFilters filters, boolean worksHere) {
        if (part.total() == 0) {
            return filters.any()
                    ? new EmptyState("Nothing fits these filters.", Links.to(SupplierLinks.LIST, "Show all"))
                    : new EmptyState(
                            register.kept().isEmpty()
                                    ? "Your ICB has not recorded any suppliers yet."
                                    : "There are no suppliers yet. Add the first one, then its services.");
        }
        var icbs = directory.named(part.rows().stream()
                .map(it -> it.ref().organisation())
                .distinct()
                .toList());
        var table = table(icbs);
        if (worksHere) {
            table.text("We use it", it -> it.ours() ? "Yes" : null);
        }
        var panel = new Panel("In the register", table.show(part, PAGE, address));
        if (ticks != null) {
            panel.add(Layouts.row(
                    ticks.way(address),
                    new QuietLine("You see whom a questionnaire reaches before anybody is asked.")));
        }
        return panel;
    }

    private DataTable<SupplierRow> table(Map<OrganisationId, Organisation> icbs) {
        var table = new DataTable<SupplierRow>("Suppliers");
        var ticked = ticks;
        if (ticked != null) {
            table.column("Ask", it -> {
                var icb = icbs.get(it.ref().organisation());
                return icb != null && register.kept().contains(icb.id()) ? ticked.tick(it, icb) : new Span("–");
            });
        }
        return table.sorted("Reference", "reference", it -> link(it, it.reference(), icbs))
                .sorted("Supplier", "name", it -> link(it, it.name(), icbs))
                .sorted("Tier", "tier", SuppliersView::tier)
                .column(
                        "Assurance",
                        it -> new Tag(it.assurance().tone(), it.assurance().words()))
                .sorted("Parent group", "group", it -> new Span(it.parentGroup() == null ? "–" : it.parentGroup()))
                .number("Services", it -> Integer.toString(it.services()))
                .sorted("Used by", "used", it -> new Span(it.usedBy().words()));
    }

    private static Component tier(SupplierRow row) {
        var tier = new Div(new Tag(row.tier().tone(), row.tier().words()));
        if (row.overridden()) {
            var by = new Div("Set by hand");
            by.addClassNames("quiet", "small");
            tier.add(by);
        }
        return tier;
    }

    private static Component link(SupplierRow row, String words, Map<OrganisationId, Organisation> icbs) {
        var icb = icbs.get(row.ref().organisation());
        return icb == null ? new Span(words) : Links.to(SupplierLinks.supplier(icb.code(), row.reference()), words);
    }
}
