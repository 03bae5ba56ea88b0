package org.attest.returns.ui;

import java.util.ArrayList;
import java.util.List;
import org.attest.accounts.Accounts;
import org.attest.components.DataTable;
import org.attest.components.Links;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.OnBehalf;
import org.attest.returns.ReturnsLinks;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** Returns that were loaded for organisations, in as many statements for one as for a hundred. */
@Component
class LoadedTable {

    private final OrganisationDirectory directory;
    private final Accounts accounts;

    LoadedTable(OrganisationDirectory directory, Accounts accounts) {
        this.directory = directory;
        this.accounts = accounts;
    }

    DataTable<OnBehalf> of(List<OnBehalf> loaded) {
        var organisations = directory.named(
                loaded.stream().map(it -> it.assessment().organisation()).toList());
        var people = new ArrayList<PersonId>();
        loaded.forEach(it -> people.add(it.loadedBy()));
        var names = accounts.names(people);
        return new DataTable<OnBehalf>("Returns that were loaded for organisations")
                .column(
                        "Organisation",
                        it -> Links.to(
                                ReturnsLinks.loaded(it.taken()),
                                name(organisations.get(it.assessment().organisation()))))
                .column("State", OnBehalfTags::state)
                .text("Sent by", it -> it.arrival().sentBy())
                .text("Sent on", it -> UkDates.inTable(it.arrival().sentOn()))
                .text("Loaded by", it -> names.get(it.loadedBy()))
                .text("Loaded", it -> UkDates.inTable(UkDates.day(it.loadedAt())))
                .show(loaded);
    }

    private static String name(@org.jspecify.annotations.Nullable Organisation organisation) {
        return organisation == null ? "" : organisation.name();
    }
}
