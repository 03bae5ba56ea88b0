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
import org.attest.catalogue.Level;
import org.attest.catalogue.Outcome;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;

/** The expected levels of one framework version: which are confirmed, on what basis, and which are not known. */
@Route("administration/levels/:version")
@PageTitle("Expected levels - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class LevelsView extends Div implements BeforeEnterObserver {

    private final Catalogue catalogue;
    private String version = "";

    LevelsView(Catalogue catalogue) {
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
                        levels(framework),
                        Layouts.two(
                                new LevelImportPanel(catalogue, version, this::refresh),
                                new WordingPanel(catalogue, version))));
    }

    private static Component header(Framework framework) {
        return new PageHeader("Expected levels, " + framework.title())
                .under(Links.to(CatalogueLinks.ADMINISTRATION, "Administration"))
                .saying(framework.note())
                .with(Buttons.plainLink(CatalogueLinks.mapping(framework.version()), "Objectives of its outcomes"));
    }

    private Component levels(Framework framework) {
        var key = new Span("NA Not achieved, PA Partially achieved, A Achieved");
        key.addClassNames("quiet", "small");
        return new Panel(
                "Levels by principle", Layouts.stack(Layouts.row(LevelTags.summary(framework), key), table(framework)));
    }

    private Component table(Framework framework) {
        var table = new OutcomeTable("Expected level of each outcome of " + framework.title())
                .text("May be", LevelsView::allowed)
                .text("Expected", it -> it.expected().words())
                .column("How sure", it -> LevelTags.of(it.expected()))
                .column("Basis", LevelsView::basis)
                .column("Change", this::change);
        table.show(framework);
        return table;
    }

    private static String allowed(Outcome outcome) {
        return outcome.allowed().stream().map(Level::shortWords).collect(Collectors.joining(", "))
                + (outcome.allowedConfirmed() ? "" : " (unconfirmed)");
    }

    private static Component basis(Outcome outcome) {
        var words = new Span(outcome.expected().basis());
        words.addClassName("small");
        return words;
    }

    private Component change(Outcome outcome) {
        var id = "change-" + outcome.code().code().replace('.', '-');
        var button = new Button(
                "Change", click -> LevelDialog.open(catalogue, version, outcome, () -> refreshAndReturnTo(id)));
        button.setId(id);
        button.addClassName("inline");
        button.setAriaLabel("Change the expected level of " + outcome.code());
        return button;
    }

    /** The table is drawn again, so the focus is put back where the person was. */
    private void refreshAndReturnTo(String id) {
        refresh();
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 100)", id);
    }
}
