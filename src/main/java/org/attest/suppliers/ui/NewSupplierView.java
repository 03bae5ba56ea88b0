package org.attest.suppliers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Said;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Refused;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierRegister;

/** Adds a supplier to the register of the person's ICB. */
@Route(SupplierLinks.NEW)
@PageTitle("Add a supplier - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class NewSupplierView extends Div implements AfterNavigationObserver {

    private final SupplierRegister register;
    private final Drafts drafts;
    private final OrganisationDirectory directory;

    NewSupplierView(SupplierRegister register, Drafts drafts, OrganisationDirectory directory) {
        this.register = register;
        this.drafts = drafts;
        this.directory = directory;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var icbs = directory.named(register.kept()).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
        draw(icbs.getFirst(), icbs);
    }

    private void draw(Organisation icb, List<Organisation> icbs) {
        removeAll();
        var drafted = new DraftedFields(drafts, icb.id(), "supplier new", 0, () -> draw(icb, icbs));
        var form = new SupplierForm().offering(register.groups(icb.id())).keptBy(drafted);
        drafted.restore();
        var save = Buttons.primary("Save", () -> form.read().ifPresent(it -> save(icb, form, drafted, it)));
        save.setId("save");
        var header = new PageHeader("Add a supplier")
                .under(Links.to(SupplierLinks.LIST, "Suppliers"))
                .saying("Everybody in the system of %s will read this record.".formatted(icb.name()));
        if (icbs.size() > 1) {
            header.with(choice(icb, icbs));
        }
        add(header, form, drafted.status(), Layouts.row(save, Buttons.plainLink(SupplierLinks.LIST, "Cancel")));
    }

    private Select<Organisation> choice(Organisation chosen, List<Organisation> icbs) {
        var select = new Select<Organisation>();
        select.setId("register");
        select.setLabel("Register of");
        select.setItems(icbs);
        select.setItemLabelGenerator(Organisation::name);
        select.setValue(chosen);
        select.addValueChangeListener(it -> draw(it.getValue(), icbs));
        return select;
    }

    private void save(Organisation icb, SupplierForm form, DraftedFields drafted, SupplierDetails details) {
        try {
            var added = register.add(icb.id(), details);
            drafted.drop();
            Said.done("Saved as " + added.reference() + ".");
            UI.getCurrent().navigate(SupplierLinks.supplier(icb.code(), added.reference()));
        } catch (Refused refused) {
            form.say(String.valueOf(refused.getMessage()));
        }
    }
}
