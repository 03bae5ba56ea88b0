package org.attest.evidence.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.components.AddressState;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.springframework.stereotype.Component;

/** The one organisation whose evidence a screen shows: the one in the address, or else the caller's own. */
@Component
class OneOrganisation {

    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    OneOrganisation(OrganisationDirectory directory, CurrentUser currentUser) {
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** Empty where the address names none that the caller may look into. */
    Optional<Organisation> named(AddressState address) {
        var code = address.get("of");
        return code.isEmpty() ? own() : all().withCode(code);
    }

    /** To choose another one; empty where there is one only. */
    Optional<Select<Organisation>> choice(Organisation chosen, AddressState address) {
        var choices = all().all();
        if (choices.size() < 2) {
            return Optional.empty();
        }
        var select = new Select<Organisation>();
        select.setId("organisation");
        select.setLabel("Organisation");
        select.setItems(choices);
        select.setItemLabelGenerator(Organisation::name);
        select.setValue(chosen);
        select.addValueChangeListener(
                it -> address.with("of", it.getValue().code().code()).go());
        return Optional.of(select);
    }

    private Optional<Organisation> own() {
        var caller = currentUser.get();
        return all().all().stream()
                .filter(it -> caller.grants().stream()
                        .anyMatch(grant -> grant.organisation().equals(it.id())))
                .findFirst();
    }

    private Organisations all() {
        return new Organisations(directory, currentUser.get(), List.of());
    }
}
