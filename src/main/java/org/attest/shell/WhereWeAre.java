package org.attest.shell;

import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.springframework.stereotype.Component;

/** The organisations in which the signed-in person works and the DSPT year that is open, in words for the header. */
@Component
class WhereWeAre {

    private static final int NAMED = 2;

    private final OrganisationDirectory directory;
    private final Catalogue catalogue;

    WhereWeAre(OrganisationDirectory directory, Catalogue catalogue) {
        this.directory = directory;
        this.catalogue = catalogue;
    }

    /**
     * {@code Riverbank ICB · DSPT 2026-27}; without an organisation for an administrator of the whole system. Somebody from
     * a supplier is told neither.
     */
    String inWords(Caller caller) {
        if (caller.isFromSupplierOnly()) {
            return Role.SUPPLIER_CONTACT.words();
        }
        var ids = caller.grants().stream().map(Grant::organisation).distinct().toList();
        var names = directory.named(ids).values().stream()
                .map(Organisation::name)
                .sorted()
                .toList();
        var shown = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        var more = names.size() > NAMED ? " and %d more".formatted(names.size() - NAMED) : "";
        var year = "DSPT " + catalogue.currentEdition().year();
        return shown.isEmpty() ? year : shown + more + " · " + year;
    }
}
