package org.attest.improvements.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.components.AddressState;
import org.attest.components.ListFilters;
import org.attest.organisations.Organisation;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What the lists of milestones, funding and actions are narrowed by alike: words and organisation. */
class RegisterFilters extends ListFilters {

    protected final List<Organisation> organisations;

    RegisterFilters(AddressState address, List<String> names, List<Organisation> organisations) {
        super(address, names);
        this.organisations = organisations;
        var text = new TextField("Reference or words");
        text.setId("search-text");
        add(search(text));
        if (organisations.size() > 1) {
            add(choice("of", "Organisation", "All organisations", codes()));
        }
    }

    String text() {
        return address.get("q");
    }

    /** The one that the address names, where it is among those that are shown. */
    @Nullable
    OrganisationId organisation() {
        return organisations.stream()
                .filter(it -> it.code().code().equals(address.get("of")))
                .findFirst()
                .map(Organisation::id)
                .orElse(null);
    }

    @Nullable
    Integer objective(Map<String, String> words) {
        return Optional.of(address.get("objective"))
                .filter(words::containsKey)
                .map(Integer::valueOf)
                .orElse(null);
    }

    private Map<String, String> codes() {
        var codes = new LinkedHashMap<String, String>();
        organisations.forEach(it -> codes.put(it.code().code(), it.name()));
        return codes;
    }
}
