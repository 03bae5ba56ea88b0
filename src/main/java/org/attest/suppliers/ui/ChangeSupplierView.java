package org.attest.suppliers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.Saving;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierRegister;

/** Changes the shared record of a supplier; who saves second sees both values and chooses. */
@Route("suppliers/:ods/:reference/change")
@PageTitle("Change a supplier - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class ChangeSupplierView extends Div implements BeforeEnterObserver {

    private final SupplierRegister register;
    private final Drafts drafts;
    private final FoundSupplier found;
    private final Div conflict = new Div();

    ChangeSupplierView(SupplierRegister register, Drafts drafts, FoundSupplier found) {
        this.register = register;
        this.drafts = drafts;
        this.found = found;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        found.at(event.getRouteParameters())
                .filter(it -> it.supplier().kept())
                .ifPresentOrElse(it -> draw(it, it.supplier()), this::nothing);
    }

    private void nothing() {
        removeAll();
        add(
                new PageHeader("Supplier"),
                new EmptyState(
                        "There is nothing here that you may change.",
                        Links.to(SupplierLinks.LIST, "Go to the suppliers")));
    }

    private void draw(FoundSupplier.Place place, Supplier supplier) {
        removeAll();
        conflict.removeAll();
        var drafted = new DraftedFields(
                drafts,
                supplier.register(),
                "supplier " + supplier.reference(),
                supplier.edits(),
                () -> draw(place, register.find(supplier.ref())));
        var form = new SupplierForm().offering(register.groups(supplier.register()));
        form.show(supplier.details());
        form.keptBy(drafted);
        drafted.restore();
        var saving = new Saving(conflict, drafted, place.address(), SupplierWords.FIELDS, form::say);
        var save = Buttons.primary("Save", () -> form.read()
                .ifPresent(mine -> saving.changed(
                        drafted.basedOn(),
                        mine,
                        basedOn -> register.change(supplier.ref(), basedOn, mine),
                        theirs -> draw(place, theirs))));
        save.setId("save");
        add(
                new PageHeader("Change " + supplier.name())
                        .under(Links.to(SupplierLinks.LIST, "Suppliers"), Links.to(place.address(), supplier.name())),
                conflict,
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(place.address(), "Cancel")));
    }
}
