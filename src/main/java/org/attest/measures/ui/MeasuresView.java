package org.attest.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.components.AddressState;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.ListAction;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.measures.Measure;
import org.attest.measures.MeasureBook;
import org.attest.measures.MeasureExports;
import org.attest.measures.MeasureLinks;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which way each measure is going: of one organisation with its trend, or over all of them with the weakest. */
@Route(MeasureLinks.LIST)
@PageTitle("Measures - Attest")
@Menu(title = "Measures", order = 35)
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class MeasuresView extends Div implements AfterNavigationObserver {

    private final MeasureBook book;
    private final MeasureExports exports;
    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final List<ListAction> more;

    MeasuresView(
            MeasureBook book,
            MeasureExports exports,
            OrganisationDirectory directory,
            Catalogue catalogue,
            List<ListAction> more) {
        this.book = book;
        this.exports = exports;
        this.directory = directory;
        this.catalogue = catalogue;
        this.more = more;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var all = MeasurePlace.named(directory, book.organisations());
        var one = MeasurePlace.one(all, address);
        var objective = objective(address);
        add(
                header(one, objective).with(ListAction.on(MeasureLinks.LIST, more, address)),
                new Panel("Find", filters(all, address)),
                one.map(it -> own(it, objective)).orElseGet(() -> together(all, objective)));
    }

    private PageHeader header(Optional<Organisation> one, @Nullable Integer objective) {
        var whose = one.map(Organisation::id).orElse(null);
        return new PageHeader("Measures")
                .saying(one.map(it -> "%s: the latest reading of each measure, and which way it goes.")
                        .orElse("The latest reading of each organisation: how many are on target, and the weakest.")
                        .formatted(one.map(Organisation::name).orElse("")))
                .with(export(whose, objective));
    }

    private Anchor export(@Nullable OrganisationId whose, @Nullable Integer objective) {
        var link = new Anchor(
                new ReadingExport("Measures", () -> exports.latest(whose, objective)), "Export what is shown");
        link.setRouterIgnore(true);
        link.addClassNames("button", "plain");
        link.setId("export");
        return link;
    }

    private Component filters(List<Organisation> all, AddressState address) {
        var filters = new Div();
        filters.addClassNames("filters", "row");
        if (all.size() > 1) {
            filters.add(MeasurePlace.choice(all, address));
        }
        filters.add(objectives(address));
        if (!address.get("of").isEmpty() || !address.get("objective").isEmpty()) {
            filters.add(Links.to(MeasureLinks.LIST, "Show all"));
        }
        return filters;
    }

    private Select<Integer> objectives(AddressState address) {
        var numbers = new ArrayList<Integer>();
        numbers.add(0);
        var titles = catalogue.objectives();
        titles.forEach(it -> numbers.add(it.number()));
        var select = new Select<Integer>();
        select.setId("filter-objective");
        select.setLabel("Objective");
        select.setItems(numbers);
        select.setItemLabelGenerator(number -> titles.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .map(MeasuresView::words)
                .orElse("All objectives"));
        var chosen = objective(address);
        select.setValue(chosen == null ? 0 : chosen);
        select.addValueChangeListener(
                it -> address.with("objective", it.getValue() == 0 ? null : String.valueOf(it.getValue()))
                        .go());
        return select;
    }

    private static String words(Objective objective) {
        return objective.number() + " " + objective.title();
    }

    /** Nonsense in the address asks for nothing. */
    private @Nullable Integer objective(AddressState address) {
        return catalogue.objectives().stream()
                .map(Objective::number)
                .filter(it -> it.toString().equals(address.get("objective")))
                .findFirst()
                .orElse(null);
    }

    private Component own(Organisation organisation, @Nullable Integer objective) {
        var lines = book.of(organisation.id()).stream()
                .filter(it -> serves(it.measure(), objective))
                .toList();
        return lines.isEmpty()
                ? new EmptyState("No measure serves this objective.")
                : new Panel("Measures, the weakest first", MeasureTables.own(organisation, lines));
    }

    private Component together(List<Organisation> all, @Nullable Integer objective) {
        var sums = book.sums().stream()
                .filter(it -> serves(it.measure(), objective))
                .toList();
        if (all.isEmpty()) {
            return new EmptyState("No organisation is in your reach yet.");
        }
        return sums.isEmpty()
                ? new EmptyState("No measure serves this objective.")
                : new Panel("Measures, the weakest first", MeasureTables.together(sums, all));
    }

    private static boolean serves(Measure measure, @Nullable Integer objective) {
        return objective == null || measure.objectives().contains(objective);
    }
}
