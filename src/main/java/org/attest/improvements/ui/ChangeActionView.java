package org.attest.improvements.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.connections.Connections;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.Saving;
import org.attest.improvements.Actions;
import org.attest.improvements.RegisterAction;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;

/** Raises or changes an action that belongs to no plan; who saves second sees both values and chooses. */
@Route("actions/:ods/:reference/change")
@PageTitle("Change an action - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ChangeActionView extends Div implements BeforeEnterObserver {

    private final Actions actions;
    private final Drafts drafts;
    private final RegisterPlace place;
    private final Connections connections;
    private final Div conflict = new Div();

    ChangeActionView(Actions actions, Drafts drafts, RegisterPlace place, Connections connections) {
        this.actions = actions;
        this.drafts = drafts;
        this.place = place;
        this.connections = connections;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var from = AddressState.of(event.getLocation()).get("from");
        place.item(event.getRouteParameters(), (organisation, reference) -> {
            if (!reference.equals(RegisterLinks.NEW)) {
                change(organisation, actions.find(organisation.id(), reference));
            } else if (actions.organisations().written().contains(organisation.id())) {
                raise(organisation, from);
            } else {
                throw new NotFoundException();
            }
        });
    }

    private void raise(Organisation organisation, String from) {
        removeAll();
        var source = new SourceFields(connections, organisation.id());
        var form = new RegisterActionForm(place.colleagues(organisation.id()), source);
        var drafted = new DraftedFields(drafts, organisation.id(), "action new", 0, () -> raise(organisation, from));
        form.keptBy(drafted);
        drafted.restore();
        RaisePanel.source(from).ifPresent(it -> source.point(it.origin(), it.item()));
        var saving = new Saving(conflict, drafted, RegisterLinks.ACTIONS, RegisterWords.in(place), form::say);
        var save = Buttons.primary("Raise the action", () -> form.read().ifPresent(details -> form.source()
                .ifPresent(it ->
                        saving.added(() -> actions.raise(organisation.id(), details, it), "The action is raised."))));
        save.setId("save");
        var header = new PageHeader("Raise an action of " + organisation.name())
                .under(Links.to(RegisterLinks.ACTIONS, "Actions"));
        var all = place.named(actions.organisations().written());
        if (all.size() > 1) {
            header.with(FormFields.organisation(all, organisation, it -> UI.getCurrent()
                    .navigate(RegisterLinks.action(it.code(), RegisterLinks.NEW) + "/change")));
        }
        add(header, form, drafted.status(), Layouts.row(save, Buttons.plainLink(RegisterLinks.ACTIONS, "Cancel")));
    }

    private void change(Organisation organisation, RegisterAction action) {
        if (!action.mayReport()) {
            throw new NotFoundException();
        }
        removeAll();
        conflict.removeAll();
        var back = RegisterLinks.action(organisation.code(), action.reference());
        var form = new RegisterActionForm(place.colleagues(organisation.id()), null);
        form.show(action);
        var drafted = new DraftedFields(
                drafts,
                organisation.id(),
                "action " + action.reference(),
                action.edits(),
                () -> change(organisation, actions.find(organisation.id(), action.reference())));
        form.keptBy(drafted);
        drafted.restore();
        var saving = new Saving(conflict, drafted, back, RegisterWords.in(place), form::say);
        var save = Buttons.primary("Save", () -> form.read()
                .ifPresent(mine -> saving.changed(
                        drafted.basedOn(),
                        mine,
                        basedOn -> actions.change(action.ref(), basedOn, mine),
                        theirs -> change(organisation, theirs))));
        save.setId("save");
        add(
                new PageHeader("Change " + action.reference())
                        .under(Links.to(RegisterLinks.ACTIONS, "Actions"), Links.to(back, action.reference())),
                conflict,
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(back, "Cancel")));
    }
}
