package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CatalogueLinks;
import org.attest.catalogue.Edition;
import org.attest.catalogue.Editions;
import org.attest.catalogue.Framework;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.UkDates;

/** Where administrators start: what can be set up, and in which state the catalogue is. */
@Route(CatalogueLinks.ADMINISTRATION)
@PageTitle("Administration - Attest")
@Menu(title = "Administration", order = 90)
@RolesAllowed(Role.Name.ADMINISTRATOR)
class AdministrationView extends Div {

    private final Catalogue catalogue;
    private final Editions editions;

    AdministrationView(Catalogue catalogue, Editions editions) {
        this.catalogue = catalogue;
        this.editions = editions;
        var links = new Panel(
                "People, organisations and records",
                list(
                        entry("people", "People", "Who can get in, with which role and until when."),
                        entry(
                                "organisations",
                                "Organisations",
                                "The directory, partnership, mergers, national registers."),
                        entry(
                                "administration/ndg",
                                "NDG sets",
                                "Evidence items of practices and suppliers, and their wording."),
                        entry(
                                "administration/measures",
                                "Targets of measures",
                                "When each measure is on target or near it."),
                        entry(
                                "administration/files",
                                "Files of evidence",
                                "Whether they are scanned for viruses, and who may open those that are not."),
                        entry(
                                "reports/template",
                                "Template of board packs",
                                "The order of the sections, and the house's own words on the cover."),
                        entry("administration/audit", "Audit trail", "Who changed what and when."),
                        entry("administration/health", "Health", "Whether all that Attest relies on works.")));
        add(
                new PageHeader("Administration").saying("Set up what everybody in the system relies on."),
                Layouts.stack(frameworks(), years(), links));
    }

    private Component frameworks() {
        var frameworks = catalogue.versions().reversed().stream()
                .map(catalogue::framework)
                .toList();
        return new Panel(
                "What is asked",
                new DataTable<Framework>("Versions and how sure their levels are")
                        .text("Version", Framework::title)
                        .number("Outcomes", it -> String.valueOf(it.outcomes().size()))
                        .column("Expected levels", AdministrationView::levels)
                        .column("Change", AdministrationView::links)
                        .show(frameworks));
    }

    private static Component levels(Framework framework) {
        return LevelTags.summary(framework);
    }

    private static Component links(Framework framework) {
        return Layouts.row(
                Links.to(CatalogueLinks.levels(framework.version()), "Levels of " + framework.version()),
                Links.to(CatalogueLinks.mapping(framework.version()), "Objectives of " + framework.version()),
                Links.to(CatalogueLinks.outcomes(framework.version()), "Questions of " + framework.version()),
                Links.to(CatalogueLinks.crosswalk(framework.version()), "Crosswalk to " + framework.version()));
    }

    private Component years() {
        var add = Buttons.plain("Add a year", () -> new YearDialog(catalogue, editions)
                .add(it -> UI.getCurrent().navigate(CatalogueLinks.year(it))));
        add.setId("add-year");
        return new Panel("Years of the toolkit", Layouts.stack(table(), Layouts.row(add)));
    }

    private Component table() {
        return new DataTable<Edition>("Version and dates of each year")
                .column("Year", it -> Links.to(CatalogueLinks.year(it.year()), "DSPT " + it.year()))
                .text("Version", it -> catalogue.framework(it.version()).title())
                .text("Opens", it -> UkDates.inTable(it.opens()))
                .text("Interim due", it -> UkDates.inTable(it.interimDue()))
                .text("Audit from", it -> UkDates.inTable(it.auditFrom()))
                .text("Final due", it -> UkDates.inTable(it.finalDue()))
                .column("Answers", it -> it.open() ? new Tag(Tone.GOOD, "Taken") : new Tag(Tone.ABSENT, "Closed"))
                .show(catalogue.editions());
    }

    private static Component list(ListItem... entries) {
        var list = new UnorderedList(entries);
        list.addClassName("feed");
        return list;
    }

    private static ListItem entry(String address, String words, String sentence) {
        var said = new Paragraph(sentence);
        said.addClassNames("quiet", "small");
        return new ListItem(Links.to(address, words), said);
    }
}
