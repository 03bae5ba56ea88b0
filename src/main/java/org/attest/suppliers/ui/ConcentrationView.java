package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Part;
import org.attest.shared.Window;
import org.attest.suppliers.Concentration;
import org.attest.suppliers.FailurePoint;
import org.attest.suppliers.GroupRow;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierRegister;

/** On how few suppliers the care of a system hangs; a part for each register that the person keeps. */
@Route(SupplierLinks.CONCENTRATION)
@PageTitle("Supplier concentration - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class ConcentrationView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 25;

    private final Concentration concentration;
    private final SupplierRegister register;
    private final OrganisationDirectory directory;

    ConcentrationView(Concentration concentration, SupplierRegister register, OrganisationDirectory directory) {
        this.concentration = concentration;
        this.register = register;
        this.directory = directory;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        directory.named(register.kept()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .forEach(it -> draw(it, address));
    }

    private void draw(Organisation icb, AddressState address) {
        var export = new Anchor(new ConcentrationExport(concentration, icb.id()), "Export");
        export.setRouterIgnore(true);
        export.addClassNames("button", "plain");
        export.setId("export");
        var ofGroups = address.pagedBy("groups");
        var ofPoints = address.pagedBy("points");
        add(
                new PageHeader("Supplier concentration")
                        .under(Links.to(SupplierLinks.LIST, "Suppliers"))
                        .saying("On how few the care of %s hangs. Only you see who uses what.".formatted(icb.name()))
                        .with(export),
                groups(icb, concentration.groups(icb.id(), Window.page(ofGroups.page(), PAGE)), ofGroups),
                points(icb, concentration.failurePoints(icb.id(), Window.page(ofPoints.page(), PAGE)), ofPoints));
    }

    private Component groups(Organisation icb, Part<GroupRow> part, AddressState address) {
        if (part.total() == 0) {
            return new EmptyState("There are no suppliers yet.", Links.to(SupplierLinks.LIST, "Go to the suppliers"));
        }
        var all = concentration.organisations(icb.id());
        var table = new DataTable<GroupRow>("Parent groups")
                .column(
                        "Parent group",
                        it -> Links.to(
                                AddressState.of(new Location(SupplierLinks.LIST))
                                        .with("q", it.group())
                                        .href(),
                                it.group()))
                .text("Organisations depending", it -> "%,d of %,d".formatted(it.depending(), all))
                .number("Services of tier 1", it -> Integer.toString(it.criticalServices()))
                .number("Services", it -> Integer.toString(it.services()))
                .number("Suppliers", it -> Integer.toString(it.suppliers()));
        return new Panel("Parent groups, the one on which most depend first", table.show(part, PAGE, address));
    }

    private static Component points(Organisation icb, Part<FailurePoint> part, AddressState address) {
        if (part.total() == 0) {
            return new EmptyState("No service of a tier 1 supplier is a single point of failure.");
        }
        var table = new DataTable<FailurePoint>("Single points of failure")
                .column("Service", it -> new Span(it.service()))
                .column(
                        "Supplier",
                        it -> Links.to(
                                SupplierLinks.supplier(icb.code(), it.supplier().reference()),
                                it.supplier().name()))
                .text("Why", FailurePoint::reason)
                .column(
                        "What if it stops",
                        it -> Links.to(
                                SupplierLinks.whatIf(icb.code(), it.supplier().reference()),
                                "What if %s stops?".formatted(it.supplier().name())))
                .text("Used by", it -> it.usedBy().isEmpty() ? "Nobody yet" : String.join(", ", it.usedBy()));
        return new Panel("Single points of failure among tier 1 suppliers", table.show(part, PAGE, address));
    }
}
