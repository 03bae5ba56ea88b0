package org.attest.improvements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.attest.access.Role;
import org.attest.components.Buttons;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.connections.Connections;
import org.attest.connections.ui.LinkedPanel;
import org.attest.improvements.Actions;
import org.attest.improvements.RegisterAction;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** One action: what it says, where it comes from, what shows that it is done, what was done to it. */
@Route("actions/:ods/:reference")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class RegisterActionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Actions actions;
    private final RegisterPlace place;
    private final Connections connections;
    private String title = "Action - Attest";

    RegisterActionView(Actions actions, RegisterPlace place, Connections connections) {
        this.actions = actions;
        this.place = place;
        this.connections = connections;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place.item(event.getRouteParameters(), (organisation, reference) -> {
            var action = actions.find(organisation.id(), reference);
            if (action.planned() == null) {
                draw(organisation, action);
            } else {
                event.forwardTo(ActionWords.address(action, organisation));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void draw(Organisation organisation, RegisterAction action) {
        removeAll();
        title = action.reference() + " " + organisation.name() + " - Attest";
        var header = new PageHeader("Action " + action.reference())
                .under(Links.to(RegisterLinks.ACTIONS, "Actions"))
                .saying(ActionWords.progress(action))
                .saying(organisation.name());
        if (action.mayReport()) {
            var change = Buttons.primaryLink(
                    RegisterLinks.action(organisation.code(), action.reference()) + "/change",
                    action.mayPlan() ? "Change" : "Report progress");
            change.setId("change");
            header.with(change);
        }
        var item = action.source().item();
        var source = ActionWords.source(action.source(), item == null ? Map.of() : connections.titles(List.of(item)));
        add(
                header,
                Layouts.two(
                        Layouts.stack(
                                new Panel("The action", facts(action).with("Comes from", source)),
                                new RegisterHistory(place, actions.history(action.ref()))),
                        new LinkedPanel(
                                "Linked to",
                                connections,
                                action.ref(),
                                connections.kinds(organisation.id()).keySet())));
    }

    private Facts facts(RegisterAction action) {
        var details = action.details();
        var owner = details.owner();
        var names = owner == null ? Map.<PersonId, String>of() : place.names(List.of(owner));
        return new Facts()
                .with("What is to be done", details.what())
                .with("Owner", owner == null ? null : names.getOrDefault(owner, "Somebody who left"))
                .with("Due", UkDates.inTable(details.due()))
                .with("Progress", details.progress().words())
                .with("Note", details.note());
    }
}
