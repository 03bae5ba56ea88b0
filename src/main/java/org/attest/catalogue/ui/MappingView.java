package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CatalogueLinks;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Objective;
import org.attest.catalogue.Outcome;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;

/** Which of the six objectives each outcome of a version serves, and why. */
@Route("administration/mapping/:version")
@PageTitle("Objectives and outcomes - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class MappingView extends Div implements BeforeEnterObserver {

    private final Catalogue catalogue;
    private String version = "";

    MappingView(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        version = event.getRouteParameters().get("version").orElse("");
        refresh();
    }

    private void refresh() {
        var framework = catalogue.framework(version);
        removeAll();
        add(
                header(framework),
                Layouts.stack(
                        new Panel(
                                "The six objectives",
                                new ObjectiveTable(catalogue, framework, this::refreshAndReturnTo)),
                        new Panel("Outcomes by principle", table(framework))));
    }

    private static Component header(Framework framework) {
        return new PageHeader("Objectives and outcomes, " + framework.title())
                .under(Links.to(CatalogueLinks.ADMINISTRATION, "Administration"))
                .saying(
                        "Each outcome has one primary objective, so that counts add up, and any number of secondary ones.")
                .with(Buttons.plainLink(CatalogueLinks.levels(framework.version()), "Expected levels"));
    }

    private Component table(Framework framework) {
        var table = new OutcomeTable("Objectives of each outcome of " + framework.title())
                .text("Primary", it -> primary(it.primaryObjective()))
                .text("Secondary", MappingView::secondary)
                .column("Reason", MappingView::reason)
                .column("Change", this::change);
        table.show(framework);
        return table;
    }

    private static String primary(int number) {
        return number == Objective.INFORMATION_GOVERNANCE ? "None (strip)" : String.valueOf(number);
    }

    private static String secondary(Outcome outcome) {
        return outcome.secondaryObjectives().isEmpty()
                ? "–"
                : outcome.secondaryObjectives().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Component reason(Outcome outcome) {
        var words = new Span(outcome.mappingReason());
        words.addClassName("small");
        return words;
    }

    private Component change(Outcome outcome) {
        var id = "change-" + outcome.code().code().replace('.', '-');
        var button = new Button(
                "Change", click -> MappingDialog.open(catalogue, version, outcome, () -> refreshAndReturnTo(id)));
        button.setId(id);
        button.addClassName("inline");
        button.setAriaLabel("Change the objectives of " + outcome.code());
        return button;
    }

    /** The table is drawn again, so the focus is put back where the person was. */
    private void refreshAndReturnTo(String id) {
        refresh();
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 100)", id);
    }
}
