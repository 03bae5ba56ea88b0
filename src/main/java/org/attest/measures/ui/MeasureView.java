package org.attest.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.connections.Connections;
import org.attest.connections.ui.LinkedPanel;
import org.attest.measures.Measure;
import org.attest.measures.MeasureBook;
import org.attest.measures.MeasureCatalogue;
import org.attest.measures.MeasureExports;
import org.attest.measures.MeasureLine;
import org.attest.measures.MeasureLinks;
import org.attest.measures.Months;
import org.attest.measures.Reading;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;

/** One measure: what it means, how each organisation stands, and every reading. */
@Route("measures/:code")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class MeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;
    private static final int MOST_MONTHS = 24;

    private final MeasureBook book;
    private final MeasureCatalogue catalogue;
    private final MeasureExports exports;
    private final MeasureFacts facts;
    private final OrganisationDirectory directory;
    private final Connections connections;
    private String title = "Measure - Attest";

    MeasureView(
            MeasureBook book,
            MeasureCatalogue catalogue,
            MeasureExports exports,
            MeasureFacts facts,
            OrganisationDirectory directory,
            Connections connections) {
        this.book = book;
        this.catalogue = catalogue;
        this.exports = exports;
        this.facts = facts;
        this.directory = directory;
        this.connections = connections;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasurePlace.draw(() -> show(
                MeasurePlace.measure(event.getRouteParameters(), catalogue), AddressState.of(event.getLocation())));
    }

    private void show(Measure measure, AddressState address) {
        removeAll();
        title = measure.title() + " - Attest";
        var all = MeasurePlace.named(directory, book.organisations());
        var one = MeasurePlace.one(all, address);
        var main = Layouts.stack();
        if (all.size() > 1) {
            main.add(new Panel("Find", filters(all, address)));
        }
        if (one.isEmpty()) {
            main.add(standings(measure, all, address));
        }
        one.ifPresent(it -> trend(measure, it).ifPresent(main::add));
        main.add(readings(measure, all, one, address));
        var side = Layouts.stack(facts.panel(measure));
        one.ifPresent(it -> side.add(linked(measure, it)));
        add(header(measure, one), Layouts.two(main, side));
    }

    private static Div filters(List<Organisation> all, AddressState address) {
        var filters = new Div(MeasurePlace.choice(all, address));
        filters.addClassNames("filters", "row");
        return filters;
    }

    private PageHeader header(Measure measure, Optional<Organisation> one) {
        var whose = one.map(Organisation::id).orElse(null);
        var export = new Anchor(
                new ReadingExport(measure.title(), () -> exports.readings(measure.code(), whose)),
                "Export what is shown");
        export.setRouterIgnore(true);
        export.addClassNames("button", "plain");
        export.setId("export");
        var header = new PageHeader(measure.title())
                .under(Links.to(MeasureLinks.LIST, "Measures"))
                .saying(measure.definition())
                .with(export);
        if (!measure.workedOut() && mayType(one)) {
            var enter = Buttons.primaryLink(
                    one.map(it -> MeasureLinks.enter(measure.code(), it.code()))
                            .orElse(MeasureLinks.measure(measure.code()) + "/enter"),
                    "Enter a reading");
            enter.setId("enter");
            header.with(enter);
        }
        return header;
    }

    private boolean mayType(Optional<Organisation> one) {
        var typing = book.mayTypeFor();
        return one.map(it -> typing.contains(it.id())).orElse(!typing.isEmpty());
    }

    private Component standings(Measure measure, List<Organisation> all, AddressState address) {
        var paged = address.pagedBy("standings");
        var part = book.weakestFirst(measure.code(), Window.page(paged.page(), PAGE));
        var without = without(measure, all);
        if (part.total() == 0) {
            return new EmptyState("No organisation has a reading of this measure yet.");
        }
        var named = byId(all);
        var table = new DataTable<MeasureLine>("Organisations by their latest reading, the weakest first")
                .column("Organisation", it -> organisation(measure, named.get(it.organisation())))
                .text("Latest reading", it -> MeasureWords.figure(measure, it.latest()))
                .column("Rating", it -> MeasureWords.rating(it.latest()))
                .column("Trend", MeasureWords::trend)
                .column("Month", it -> MeasureTables.month(it.latest()));
        return Layouts.stack(
                new Panel("Organisations, the weakest first", table.show(part, PAGE, paged), without),
                ReadingChart.ofWeakest(measure, part.rows(), named));
    }

    /** Nothing before the first reading: that there is none is said below. */
    private Optional<Component> trend(Measure measure, Organisation organisation) {
        var newest = book.readings(measure.code(), organisation.id(), Window.page(1, MOST_MONTHS));
        return newest.total() == 0 ? Optional.empty() : Optional.of(ReadingChart.ofOne(measure, newest.rows()));
    }

    private Paragraph without(Measure measure, List<Organisation> all) {
        var named = byId(all);
        var names = book.withoutReading(measure.code()).stream()
                .map(it -> name(it, named))
                .sorted()
                .collect(Collectors.joining(", "));
        var words = new QuietLine("No reading yet: " + names + ".");
        words.setVisible(!names.isEmpty());
        return words;
    }

    private Component readings(
            Measure measure, List<Organisation> all, Optional<Organisation> one, AddressState address) {
        var whose = one.map(Organisation::id).orElse(null);
        var part = book.readings(measure.code(), whose, Window.page(address.page(), PAGE));
        if (part.total() == 0) {
            return new EmptyState(
                    measure.workedOut()
                            ? "There is no reading yet. Attest records one when a round is sealed."
                            : "There is no reading yet. Enter the first one.");
        }
        var named = byId(all);
        var table = new DataTable<Reading>("Readings by month").column("Month", it -> month(it, measure, named));
        if (one.isEmpty()) {
            table.text("Organisation", it -> name(it.organisation(), named));
        }
        table.text("Reading", it -> measure.inWords(it.figure()))
                .column("Rating", it -> MeasureWords.rating(it.rating()))
                .text("Data date", it -> UkDates.inTable(it.dataDate()))
                .text("Source", Reading::source);
        return new Panel("Readings, newest month first", table.show(part, PAGE, address));
    }

    private static Component month(Reading reading, Measure measure, Map<OrganisationId, Organisation> named) {
        var organisation = named.get(reading.organisation());
        var words = Months.inTable(reading.month());
        var cell = new Div();
        cell.addClassName("day");
        cell.add(
                organisation == null
                        ? new Div(words)
                        : Links.to(MeasureLinks.reading(measure.code(), organisation.code(), reading.month()), words));
        if (reading.edition() > 1) {
            cell.add(new QuietLine("Supersedes an earlier one"));
        }
        return cell;
    }

    private LinkedPanel linked(Measure measure, Organisation organisation) {
        return new LinkedPanel(
                "Linked to",
                connections,
                new ItemRef(ItemKind.MEASURE, organisation.id(), measure.code()),
                List.of(ItemKind.EVIDENCE, ItemKind.OUTCOME, ItemKind.ACTION));
    }

    private static Map<OrganisationId, Organisation> byId(List<Organisation> all) {
        return all.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    private static String name(OrganisationId id, Map<OrganisationId, Organisation> named) {
        var organisation = named.get(id);
        return organisation == null ? "" : organisation.name();
    }

    private static Component organisation(Measure measure, @Nullable Organisation organisation) {
        return organisation == null
                ? new Div()
                : Links.to(MeasureLinks.measure(measure.code(), organisation.code()), organisation.name());
    }
}
