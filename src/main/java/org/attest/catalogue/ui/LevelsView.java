package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.components.Layouts;
import org.attest.components.LongWork;
import org.attest.components.Panel;

/** The expected levels of one framework version: which are confirmed, on what basis, and which are not known. */
@Route("administration/levels/:version")
@PageTitle("Expected levels - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class LevelsView extends VersionView {

    private final Catalogue catalogue;
    private final LongWork work;

    LevelsView(Catalogue catalogue, LongWork work) {
        super(catalogue, Screen.LEVELS);
        this.catalogue = catalogue;
        this.work = work;
    }

    @Override
    String sentence(Framework framework) {
        return framework.note();
    }

    @Override
    Component content(Framework framework) {
        var version = framework.version();
        return Layouts.stack(
                levels(framework),
                Layouts.two(
                        new LevelImportPanel(catalogue, work, version, this::refresh),
                        new WordingPanel(catalogue, work, version)));
    }

    private Component levels(Framework framework) {
        var key = new Span("NA Not achieved, PA Partially achieved, A Achieved");
        key.addClassNames("quiet", "small");
        return new Panel(
                "Levels by principle", Layouts.stack(Layouts.row(LevelTags.summary(framework), key), table(framework)));
    }

    private Component table(Framework framework) {
        var table = new OutcomeTable("Expected level of each outcome of " + framework.title())
                .text("May be", LevelTags::allowed)
                .text("Expected", it -> it.expected().words())
                .column("How sure", it -> LevelTags.of(it.expected()))
                .column("Basis", it -> small(it.expected().basis()))
                .column("Change", it -> change(framework.version(), it));
        table.show(framework);
        return table;
    }

    private Component change(String version, Outcome outcome) {
        return change(
                outcome,
                "Change",
                "Change the expected level of",
                id -> LevelDialog.open(catalogue, version, outcome, () -> refreshAndReturnTo(id)));
    }
}
