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
import org.attest.connections.Connections;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.Saving;
import org.attest.suppliers.Assurance;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.SupplierLinks;

/** Adds or changes an assurance of a supplier; who saves second sees both values and chooses. */
@Route("suppliers/:ods/:reference/assurances/:assurance")
@PageTitle("Assurance of a supplier - Attest")
@RolesAllowed(Role.Name.ICB_LEAD)
class AssuranceView extends Div implements BeforeEnterObserver {

    /** What stands in the address instead of an assurance that is not there yet. */
    static final String NEW = "new";

    private final Assurances assurances;
    private final Drafts drafts;
    private final FoundSupplier found;
    private final Connections connections;
    private final Div conflict = new Div();

    AssuranceView(Assurances assurances, Drafts drafts, FoundSupplier found, Connections connections) {
        this.assurances = assurances;
        this.drafts = drafts;
        this.found = found;
        this.connections = connections;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("assurance").orElse("");
        found.at(event.getRouteParameters())
                .filter(it -> it.supplier().kept())
                .ifPresentOrElse(it -> draw(it, wanted), this::nothing);
    }

    private void draw(FoundSupplier.Place place, String wanted) {
        var assurance = assurances.of(place.supplier().ref()).stream()
                .filter(it -> it.id().toString().equals(wanted))
                .findFirst();
        if (assurance.isPresent() || wanted.equals(NEW)) {
            draw(place, assurance);
        } else {
            nothing();
        }
    }

    private void nothing() {
        removeAll();
        add(
                new PageHeader("Assurance"),
                new EmptyState(
                        "There is nothing here that you may change.",
                        Links.to(SupplierLinks.LIST, "Go to the suppliers")));
    }

    private void draw(FoundSupplier.Place place, Optional<Assurance> assurance) {
        removeAll();
        conflict.removeAll();
        var supplier = place.supplier();
        var drafted = new DraftedFields(
                drafts,
                supplier.register(),
                "assurance " + supplier.reference() + " "
                        + assurance.map(it -> it.id().toString()).orElse(NEW),
                assurance.map(Assurance::edits).orElse(0L),
                () -> draw(place, assurance));
        var form = new AssuranceForm(connections, supplier.register());
        assurance.map(Assurance::details).ifPresent(form::show);
        form.keptBy(drafted);
        drafted.restore();
        var saving = new Saving(conflict, drafted, place.address(), SupplierWords.FIELDS, form::say);
        var save = Buttons.primary("Save", () -> form.read().ifPresent(it -> save(saving, place, assurance, it)));
        save.setId("save");
        add(
                new PageHeader(assurance.isPresent() ? "Change an assurance" : "Add an assurance")
                        .under(Links.to(SupplierLinks.LIST, "Suppliers"), Links.to(place.address(), supplier.name()))
                        .saying("Add a renewed certificate as a new one: the earlier one stays readable."),
                conflict,
                form,
                drafted.status(),
                Layouts.row(save, Buttons.plainLink(place.address(), "Cancel")));
    }

    private void save(Saving saving, FoundSupplier.Place place, Optional<Assurance> assurance, AssuranceDetails mine) {
        var supplier = place.supplier().ref();
        assurance.ifPresentOrElse(
                it -> saving.changed(
                        saving.drafted().basedOn(),
                        mine,
                        basedOn -> assurances.change(supplier, it.id(), basedOn, mine),
                        theirs -> draw(place, Optional.of(theirs))),
                () -> saving.added(() -> assurances.add(supplier, mine), "The assurance is added."));
    }
}
