package org.attest.suppliers.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import org.attest.components.AddressState;
import org.attest.components.Links;
import org.attest.components.ListFilters;
import org.attest.suppliers.AskFilter;
import org.attest.suppliers.AskStanding;
import org.attest.suppliers.Questionnaire;
import org.attest.suppliers.SupplierLinks;

/** Which questionnaires are shown; the choice stands in the address. */
class AskFilters extends ListFilters {

    /** @param offered what can be asked, to choose from */
    AskFilters(AddressState address, List<Questionnaire> offered) {
        super(address, List.of("q", "questionnaire", "standing"));
        var titles = new LinkedHashMap<String, String>();
        offered.forEach(it -> titles.put(it.code(), it.title()));
        var text = new TextField("Supplier");
        text.setId("search-questionnaires");
        add(search(text));
        add(choice("questionnaire", "Questionnaire", "All questionnaires", titles));
        add(choice("standing", "Standing", "All", words(AskStanding.values(), AskStanding::words)));
        if (any()) {
            add(Links.to(SupplierLinks.QUESTIONNAIRES, "Show all"));
        }
    }

    AskFilter filter() {
        return new AskFilter(
                address.get("q"),
                address.get("questionnaire"),
                one(AskStanding.values(), "standing").orElse(null));
    }
}
