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
import org.attest.suppliers.Incident;
import org.attest.suppliers.IncidentDetails;
import org.attest.suppliers.Incidents;
import org.attest.suppliers.SupplierLinks;

/** Records or changes an incident at a supplier; who saves second sees both values and chooses. */
@Route("suppliers/:ods/:reference/incidents/:incident")
@PageTitle("Incident at a supplier - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class IncidentView extends Div implements BeforeEnterObserver {

    /** What stands in the address instead of an incident that is not there yet. */
    static final String NEW = "new";

    private final Incidents incidents;
    private final Drafts drafts;
    private final FoundSupplier found;
    private final Div conflict = new Div();

    IncidentView(Incidents incidents, Drafts drafts, FoundSupplier found) {
        this.incidents = incidents;
        this.drafts = drafts;
        this.found = found;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("incident").orElse("");
        found.at(event.getRouteParameters())
                .filter(it -> it.supplier().kept())
                .ifPresentOrElse(it -> draw(it, wanted), this::nothing);
    }

    private void draw(FoundSupplier.Place place, String wanted) {
        var incident = incidents.of(place.supplier().ref()).stream()
                .filter(it -> it.id().toString().equals(wanted))
                .findFirst();
        if (incident.isPresent() || wanted.equals(NEW)) {
            draw(place, incident);
        } else {
            nothing();
        }
    }

    private void nothing() {
        removeAll();
        add(
                new PageHeader("Incident"),
                new EmptyState(
                        "There is nothing here that you may change.",
                        Links.to(SupplierLinks.LIST, "Go to the suppliers")));
    }

    private void draw(FoundSupplier.Place place, Optional<Incident> incident) {
        removeAll();
        conflict.removeAll();
        var supplier = place.supplier();
        var drafted = new DraftedFields(
                drafts,
                supplier.register(),
                "incident " + supplier.reference() + " "
                        + incident.map(it -> it.id().toString()).orElse(NEW),
                incident.map(Incident::edits).orElse(0L),
                () -> draw(place, incident));
        var form = new IncidentForm(supplier.services());
        incident.map(Incident::details).ifPresent(form::show);
        form.keptBy(drafted);
        drafted.restore();
        var saving = new Saving(conflict, drafted, place.address(), SupplierWords.FIELDS, form::say);
        var save = Buttons.primary("Save", () -> form.read().ifPresent(it -> save(saving, place, incident, it)));
        save.setId("save");
        add(
                new PageHeader(incident.isPresent() ? "Change an incident" : "Record an incident")
                        .under(Links.to(SupplierLinks.LIST, "Suppliers"), Links.to(place.address(), supplier.name()))
                        .saying("Change it as more is learnt: what was said before stays in the history."),
                conflict,
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(place.address(), "Cancel")));
    }

    private void save(Saving saving, FoundSupplier.Place place, Optional<Incident> incident, IncidentDetails mine) {
        var supplier = place.supplier().ref();
        incident.ifPresentOrElse(
                it -> saving.changed(
                        saving.drafted().basedOn(),
                        mine,
                        basedOn -> incidents.change(supplier, it.id(), basedOn, mine),
                        theirs -> draw(place, Optional.of(theirs))),
                () -> saving.added(() -> incidents.add(supplier, mine), "The incident is recorded."));
    }
}
