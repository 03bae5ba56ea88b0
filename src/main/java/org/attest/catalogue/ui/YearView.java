package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CatalogueLinks;
import org.attest.catalogue.Edition;
import org.attest.catalogue.EditionDates;
import org.attest.catalogue.Editions;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.DsptYear;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;

/** One year of the toolkit: its dates, whether it takes answers, and its audit lists. */
@Route("administration/years/:year")
@PageTitle("Year of the toolkit - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class YearView extends Div implements BeforeEnterObserver {

    private final Catalogue catalogue;
    private final Editions editions;

    YearView(Catalogue catalogue, Editions editions) {
        this.catalogue = catalogue;
        this.editions = editions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(DsptYear.of(event.getRouteParameters().get("year").orElse("")));
        } catch (UnknownItem | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(DsptYear year) {
        var edition = catalogue.edition(year);
        var framework = catalogue.framework(edition.version());
        removeAll();
        add(
                new PageHeader("DSPT " + year)
                        .under(Links.to(CatalogueLinks.ADMINISTRATION, "Administration"))
                        .saying("Asks " + framework.title() + ", "
                                + framework.outcomes().size() + " outcomes.")
                        .with(Buttons.plain("Change dates", () -> new YearDialog(catalogue, editions)
                                .change(edition, () -> show(year)))),
                Layouts.stack(
                        Layouts.two(dates(edition), answers(edition)),
                        new DeclarationPanel(editions, year, () -> show(year)),
                        new AuditListsPanel(editions, edition, framework, () -> show(year))));
    }

    private static Component dates(Edition edition) {
        return new Panel(
                "Dates",
                new DataTable<EditionDates.Date>("Dates of DSPT " + edition.year())
                        .text("What", EditionDates.Date::words)
                        .text("Day", it -> UkDates.inWords(edition.dates().on(it)))
                        .show(List.of(EditionDates.Date.values())));
    }

    private Component answers(Edition edition) {
        var button = edition.open()
                ? Buttons.plain("Close the year", () -> close(edition.year()))
                : Buttons.plain("Take answers again", () -> reopen(edition.year()));
        button.setId("close-or-reopen");
        return new Panel(
                "Answers",
                Layouts.stack(
                        new Div(edition.open() ? new Tag(Tone.GOOD, "Taken") : new Tag(Tone.ABSENT, "Closed")),
                        new Paragraph(
                                edition.open()
                                        ? "Organisations can answer, submit and sign off from %s until somebody closes the year. No date closes it."
                                                .formatted(UkDates.inWords(edition.opens()))
                                        : "Nobody can change or submit answers of this year. What was sealed stays to be read."),
                        new Div(button)));
    }

    private void close(DsptYear year) {
        Confirm.ask(
                "Close DSPT " + year + "?",
                "Nobody can change, load or submit answers of this year any more, and no round can be returned or opened"
                        + " again. A round that is submitted can still be signed off and accepted. Sealed positions stay"
                        + " to be read, and packs keep showing them. You can take answers again.",
                "Close the year",
                () -> {
                    editions.close(year);
                    show(year);
                    Said.done("DSPT " + year + " is closed.");
                });
    }

    private void reopen(DsptYear year) {
        Confirm.ask(
                "Take answers of DSPT " + year + " again?",
                "Rounds that are open or returned can be answered and submitted again.",
                "Take answers",
                () -> {
                    editions.reopen(year);
                    show(year);
                    Said.done("DSPT " + year + " takes answers again.");
                });
    }
}
