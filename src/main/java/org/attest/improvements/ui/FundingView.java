package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.ListAction;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingLine;
import org.attest.improvements.ImprovementLinks;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.FinancialYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;

/** What was allocated, committed, spent and is forecast in a financial year, and that it adds up. */
@Route(RegisterLinks.FUNDING)
@PageTitle("Funding - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class FundingView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 25;

    private final Funding funding;
    private final RegisterPlace place;
    private final Clock clock;
    private final List<ListAction> more;

    FundingView(Funding funding, RegisterPlace place, Clock clock, List<ListAction> more) {
        this.funding = funding;
        this.place = place;
        this.clock = clock;
        this.more = more;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var kept = funding.organisations();
        var seen = place.named(kept.read());
        var objectives = place.objectiveWords();
        var current = FinancialYear.containing(UkDates.day(clock.instant()));
        var filters = new FundingFilters(address, seen, objectives, funding.years(), current);
        var part = funding.list(filters.filter(), Window.page(address.page(), PAGE));
        add(
                header(kept.written(), filters, seen, objectives)
                        .with(ListAction.on(RegisterLinks.FUNDING, more, address)),
                new Panel("Find", filters));
        var totals = funding.totals(filters.year());
        if (!totals.cells().isEmpty()) {
            add(new FundingSums(filters.year(), totals, seen, objectives));
        }
        add(list(part, address, filters, seen, objectives));
    }

    private PageHeader header(
            List<OrganisationId> written,
            FundingFilters filters,
            List<Organisation> seen,
            Map<String, String> objectives) {
        var names = seen.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        var export =
                new Anchor(new FundingExport(funding, filters.filter(), names, objectives), "Export what is shown");
        export.setRouterIgnore(true);
        export.addClassNames("button", "plain");
        export.setId("export");
        var header = new PageHeader("Funding")
                .under(Links.to(ImprovementLinks.LIST, "Improvements"))
                .saying("What each objective was given, what is spent of it, and what it is to bring.")
                .with(export);
        place.named(written).stream().findFirst().ifPresent(it -> {
            var add = Buttons.primaryLink(
                    RegisterLinks.funding(it.code(), RegisterLinks.NEW) + "/change", "Add a funding line");
            add.setId("add-funding");
            header.with(add);
        });
        return header;
    }

    private static Component list(
            Part<FundingLine> part,
            AddressState address,
            FundingFilters filters,
            List<Organisation> seen,
            Map<String, String> objectives) {
        if (part.total() == 0) {
            return new EmptyState(
                    filters.any()
                            ? "No funding line fits these filters."
                            : "There is no funding line for %s yet. Add the first one.".formatted(filters.year()),
                    Links.to(RegisterLinks.FUNDING, "Show the current year"));
        }
        return new Panel("Lines of " + filters.year(), table(seen, objectives).show(part, PAGE, address));
    }

    private static DataTable<FundingLine> table(List<Organisation> seen, Map<String, String> objectives) {
        Map<OrganisationId, Organisation> owners =
                seen.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        Function<FundingLine, Organisation> owner =
                it -> Objects.requireNonNull(owners.get(it.ref().organisation()));
        var table = new DataTable<FundingLine>("Funding lines")
                .sorted(
                        "Objective",
                        "objective",
                        it -> new Span(objectives.getOrDefault(
                                Integer.toString(it.details().objective()), "–")))
                .sorted(
                        "What it is for",
                        "title",
                        it -> Links.to(
                                RegisterLinks.funding(owner.apply(it).code(), it.reference()),
                                it.reference() + " " + it.details().title()));
        if (seen.size() > 1) {
            table.text("Organisation", it -> owner.apply(it).name());
        }
        return table.number("Allocated", it -> it.details().sums().allocated().toString())
                .number("Committed", it -> it.details().sums().committed().toString())
                .number("Spent", it -> it.details().sums().spent().toString())
                .number("Forecast", it -> it.details().sums().forecast().toString())
                .text("To watch", it -> String.join(" ", it.details().sums().remarks()));
    }
}
