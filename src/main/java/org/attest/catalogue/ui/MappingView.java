package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Objective;
import org.attest.catalogue.Outcome;
import org.attest.components.Layouts;
import org.attest.components.Panel;

/** Which of the six objectives each outcome of a version serves, and why. */
@Route("administration/mapping/:version")
@PageTitle("Objectives and outcomes - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class MappingView extends VersionView {

    private final Catalogue catalogue;

    MappingView(Catalogue catalogue) {
        super(catalogue, Screen.MAPPING);
        this.catalogue = catalogue;
    }

    @Override
    String sentence(Framework framework) {
        return "Each outcome has one primary objective, so that counts add up, and any number of secondary ones.";
    }

    @Override
    Component content(Framework framework) {
        return Layouts.stack(
                new Panel("The six objectives", new ObjectiveTable(catalogue, framework, this::refreshAndReturnTo)),
                new Panel("Outcomes by principle", table(framework)));
    }

    private Component table(Framework framework) {
        var table = new OutcomeTable("Objectives of each outcome of " + framework.title())
                .text("Primary", it -> primary(it.primaryObjective()))
                .text("Secondary", MappingView::secondary)
                .column("Reason", it -> small(it.mappingReason()))
                .column("Change", it -> change(framework.version(), it));
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

    private Component change(String version, Outcome outcome) {
        return change(
                outcome,
                "Change",
                "Change the objectives of",
                id -> MappingDialog.open(catalogue, version, outcome, () -> refreshAndReturnTo(id)));
    }
}
