package org.attest.improvements.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.improvements.FundingFilter;
import org.attest.improvements.FundingFilter.Order;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.FinancialYear;

/** Which funding lines are shown; each choice stands in the address, and a financial year is always chosen. */
class FundingFilters extends RegisterFilters {

    private final Map<String, String> objectives;
    private final FinancialYear usual;

    /** @param years those for which there is any money */
    FundingFilters(
            AddressState address,
            List<Organisation> organisations,
            Map<String, String> objectives,
            List<FinancialYear> years,
            FinancialYear current) {
        super(address, List.of("q", "of", "objective", "year"), organisations);
        this.objectives = objectives;
        this.usual = current;
        addComponentAsFirst(years(years));
        add(choice("objective", "Objective", "All objectives", objectives));
        if (any()) {
            add(Links.to(RegisterLinks.FUNDING, "Show all of " + usual));
        }
    }

    private Select<FinancialYear> years(List<FinancialYear> known) {
        var all = new TreeSet<>(known);
        all.add(usual);
        all.add(year());
        var select = new Select<FinancialYear>();
        select.setId("filter-year");
        select.setLabel("Financial year");
        select.setItems(all.descendingSet());
        select.setValue(year());
        select.addValueChangeListener(
                it -> address.with("year", it.getValue().toString()).go());
        return select;
    }

    FinancialYear year() {
        return FinancialYear.read(address.get("year")).orElse(usual);
    }

    /** Nonsense in the address asks for nothing. */
    FundingFilter filter() {
        return new FundingFilter(
                year(),
                text(),
                organisation(),
                objective(objectives),
                order(Order.values(), Order.OBJECTIVE),
                downwards());
    }
}
