package org.attest.suppliers.ui;

import java.util.List;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.components.ListFilters;
import org.attest.suppliers.AskFilter;
import org.attest.suppliers.AskStanding;
import org.attest.suppliers.SupplierLinks;

/** Which questionnaires are shown; the choice stands in the address. */
class AskFilters extends ListFilters {

    AskFilters(AddressState address) {
        super(address, List.of("standing"));
        add(choice("standing", "Standing", "All", words(AskStanding.values(), AskStanding::words)));
        if (any()) {
            add(Links.to(SupplierLinks.QUESTIONNAIRES, "Show all"));
        }
    }

    AskFilter filter() {
        return new AskFilter(one(AskStanding.values(), "standing").orElse(null));
    }
}
