package org.attest.position.ui;

import com.vaadin.flow.component.Component;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.ItemPanel;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.SupplierRegister;

/** The door to the what-if, on the screen of a supplier. */
@org.springframework.stereotype.Component
class WhatIfDoor implements ItemPanel {

    private static final int ORDER = 5;

    private final SupplierRegister register;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    WhatIfDoor(SupplierRegister register, OrganisationDirectory directory, CurrentUser currentUser) {
        this.register = register;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean showsFor(ItemRef item) {
        var caller = currentUser.get();
        return item.kind().equals(ItemKind.SUPPLIER)
                && (caller.holds(Role.ICB_LEAD) || caller.holds(Role.PROVIDER_LEAD) || caller.holds(Role.APPROVER));
    }

    @Override
    public Component panel(ItemRef item) {
        var supplier = register.find(item);
        var icb = directory.find(item.organisation());
        var door = Buttons.plainLink(SupplierLinks.whatIf(icb.code(), supplier.reference()), "What if it stops?");
        door.setId("what-if");
        return new Panel(
                "If it stops", new QuietLine("Who and what stops with it, through sub-processors and links."), door);
    }
}
