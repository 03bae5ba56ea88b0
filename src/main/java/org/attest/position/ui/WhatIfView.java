package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.organisations.OdsCode;
import org.attest.organisations.OrganisationDirectory;
import org.attest.position.Fallout;
import org.attest.position.WhatIf;
import org.attest.shared.Marking;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.suppliers.Offering;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierRegister;
import org.jspecify.annotations.Nullable;

/** Who and what stops when a supplier does, or one of its services: counts first, then lists that open each thing. */
@Route("suppliers/:ods/:reference/what-if")
@RolesAllowed({Role.Name.ICB_LEAD, Role.Name.PROVIDER_LEAD, Role.Name.APPROVER})
class WhatIfView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WhatIf whatIf;
    private final SupplierRegister register;
    private final OrganisationDirectory directory;
    private String title = "What if - Attest";

    WhatIfView(WhatIf whatIf, SupplierRegister register, OrganisationDirectory directory) {
        this.whatIf = whatIf;
        this.register = register;
        this.directory = directory;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        try {
            draw(supplier(event.getRouteParameters()), address);
        } catch (Refused unknown) {
            add(
                    new PageHeader("What if"),
                    new EmptyState(
                            "There is nothing here, or it is not shared with you.",
                            Links.to(SupplierLinks.LIST, "Go to the suppliers")));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Supplier supplier(RouteParameters parameters) {
        var icb = directory
                .findByCode(new OdsCode(parameters.get("ods").orElseThrow(UnknownItem::new)))
                .orElseThrow(UnknownItem::new);
        return register.find(icb.id(), parameters.get("reference").orElseThrow(UnknownItem::new));
    }

    private void draw(Supplier supplier, AddressState address) {
        var service = service(address.get("service"));
        var fallout = whatIf.of(supplier.ref(), service);
        title = "What if " + fallout.what() + " stops - Attest";
        add(
                new PageHeader("What if %s stops?".formatted(fallout.what()))
                        .under(
                                Links.to(SupplierLinks.LIST, "Suppliers"),
                                Links.to(SupplierLinks.supplier(fallout.icb(), supplier.reference()), supplier.name()))
                        .saying(says(fallout))
                        .with(services(supplier, service, address), export(supplier, service)),
                new FalloutCounts(fallout),
                Layouts.stack(new FalloutTables(fallout).all()));
    }

    private static String says(Fallout fallout) {
        return "Worked out from what is recorded, as at %s. %s Outcomes are those of DSPT %s."
                .formatted(
                        UkDates.inWords(fallout.asAt()),
                        fallout.whole()
                                ? "Of partners it holds what they share."
                                : fallout.silentOnOthers()
                                        ? "It holds what is your own, and nothing of other providers."
                                        : "It holds what is your own; of other providers only how many there are.",
                        fallout.outcomesOf());
    }

    private static @Nullable UUID service(String written) {
        try {
            return written.isEmpty() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException nonsense) {
            throw new UnknownItem();
        }
    }

    private static Component services(Supplier supplier, @Nullable UUID chosen, AddressState address) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", "The supplier as a whole");
        supplier.services().stream()
                .filter(it -> !it.details().ended())
                .forEach((Offering it) ->
                        choices.put(it.id().toString(), it.details().name()));
        var select = new Select<String>();
        select.setId("what-stops");
        select.setLabel("What stops");
        select.setItems(choices.keySet());
        select.setItemLabelGenerator(it -> choices.getOrDefault(it, it));
        select.setValue(chosen == null ? "" : chosen.toString());
        select.addValueChangeListener(
                it -> address.with("service", it.getValue()).go());
        return select;
    }

    private Anchor export(Supplier supplier, @Nullable UUID service) {
        var file = Marking.OFFICIAL_SENSITIVE.words() + " What-if " + supplier.reference() + ".xlsx";
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var content = whatIf.export(supplier.ref(), service);
                    return new DownloadResponse(new ByteArrayInputStream(content), file, XLSX, content.length);
                }),
                "Export");
        link.setRouterIgnore(true);
        link.setId("export");
        link.addClassNames("button", "plain");
        return link;
    }
}
