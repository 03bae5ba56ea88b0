package org.attest.suppliers.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.components.ListFilters;
import org.attest.suppliers.SupplierFilter;
import org.attest.suppliers.SupplierLinks;
import org.attest.suppliers.Tier;

/** What of the register is shown; each choice stands in the address. */
class SupplierFilters extends ListFilters {

    private static final List<String> NAMES = List.of("q", "tier", "ours");

    /** @param worksHere whether the caller works for an organisation that may use suppliers */
    SupplierFilters(AddressState address, boolean worksHere) {
        super(address, NAMES);
        var text = new TextField("Name, group or code");
        text.setId("search-suppliers");
        add(search(text), choice("tier", "Tier", "All tiers", words(Tier.values(), Tier::words)));
        if (worksHere) {
            add(tick("ours", "Only those that we use"));
        }
        if (any()) {
            add(Links.to(SupplierLinks.LIST, "Show all"));
        }
    }

    /** Nonsense in the address asks for nothing. */
    SupplierFilter filter() {
        return new SupplierFilter(
                address.get("q"),
                one(Tier.values(), "tier").orElse(null),
                ticked("ours"),
                order(SupplierFilter.Order.values(), SupplierFilter.Order.TIER),
                downwards());
    }
}
