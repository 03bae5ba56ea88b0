package org.attest.position.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.position.Places;
import org.attest.shared.OrganisationId;

/** Whether each organisation is told its own place. */
class PlacesPanel extends Panel {

    PlacesPanel(Places places, OrganisationId icb) {
        super("What organisations are told of their place");
        setId("places");
        var shown = new Checkbox("Tell each organisation its own place among those of its kind", places.shown(icb));
        shown.setId("show-places");
        var save = Buttons.plain("Save", () -> {
            places.show(icb, shown.getValue());
            Said.done(
                    shown.getValue()
                            ? "Each organisation is told its own place from now on."
                            : "Organisations are not told their place.");
        });
        save.setId("save-places");
        add(
                new Paragraph(
                        "As in “3rd of 7 acute trusts at expected levels”: only to its own lead and approver, on their"
                                + " Home, only among five or more of its kind that have returned, and never with anybody's name."),
                Layouts.stack(shown, save));
    }
}
