package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.Saving;
import org.attest.suppliers.Offering;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierServices;

/** Adds or changes a service of a supplier; who saves second sees both values and chooses. */
@Route("suppliers/:ods/:reference/services/:service")
@PageTitle("Service of a supplier - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class ServiceView extends Div implements BeforeEnterObserver {

    /** What stands in the address instead of a service that is not there yet. */
    static final String NEW = "new";

    private final SupplierServices services;
    private final Drafts drafts;
    private final FoundSupplier found;
    private final Div conflict = new Div();

    ServiceView(SupplierServices services, Drafts drafts, FoundSupplier found) {
        this.services = services;
        this.drafts = drafts;
        this.found = found;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("service").orElse("");
        found.at(event.getRouteParameters())
                .filter(it -> it.supplier().kept())
                .ifPresentOrElse(it -> draw(it, wanted), this::nothing);
    }

    private void draw(FoundSupplier.Place place, String wanted) {
        var service = place.supplier().services().stream()
                .filter(it -> it.id().toString().equals(wanted))
                .findFirst();
        if (service.isPresent() || wanted.equals(NEW)) {
            draw(place, service);
        } else {
            nothing();
        }
    }

    private void nothing() {
        removeAll();
        add(
                new PageHeader("Service"),
                new EmptyState(
                        "There is nothing here that you may change.",
                        Links.to(SupplierLinks.LIST, "Go to the suppliers")));
    }

    private void draw(FoundSupplier.Place place, Optional<Offering> service) {
        removeAll();
        conflict.removeAll();
        var supplier = place.supplier();
        var drafted = new DraftedFields(
                drafts,
                supplier.register(),
                "service " + supplier.reference() + " "
                        + service.map(it -> it.id().toString()).orElse(NEW),
                service.map(Offering::edits).orElse(0L),
                () -> draw(place, service));
        var form = new ServiceForm();
        service.map(Offering::details).ifPresent(form::show);
        form.keptBy(drafted);
        drafted.restore();
        var saving = new Saving(conflict, drafted, place.address(), SupplierWords.FIELDS, form::say);
        var save = Buttons.primary("Save", () -> form.read().ifPresent(it -> save(saving, place, service, it)));
        save.setId("save");
        add(
                new PageHeader(service.map(it -> "Change " + it.details().name())
                                .orElse("Add a service of " + supplier.name()))
                        .under(Links.to(SupplierLinks.LIST, "Suppliers"), Links.to(place.address(), supplier.name())),
                conflict,
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(place.address(), "Cancel")));
    }

    private void save(Saving saving, FoundSupplier.Place place, Optional<Offering> service, ServiceDetails mine) {
        var supplier = place.supplier().ref();
        service.ifPresentOrElse(
                it -> saving.changed(
                        saving.drafted().basedOn(),
                        mine,
                        basedOn -> services.change(supplier, it.id(), basedOn, mine),
                        theirs -> draw(place, Optional.of(theirs))),
                () -> saving.added(() -> services.add(supplier, mine), "The service is added."));
    }
}
