package org.attest.figures;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Finds what the addresses of figures name, within what the caller may read. */
@Component
class FiguresDesk {

    private final OrganisationDirectory directory;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;

    FiguresDesk(OrganisationDirectory directory, Catalogue catalogue, CurrentUser currentUser) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
    }

    /**
     * An organisation in which the caller has one of these roles: a foreign one answers like an unknown one.
     *
     * @throws UnknownItem for both
     */
    OrganisationId find(String code, Role... roles) {
        var scope = scope(roles);
        return directory
                .findByCode(new OdsCode(code))
                .map(Organisation::id)
                .filter(scope::holds)
                .orElseThrow(UnknownItem::new);
    }

    Scope scope(Role... roles) {
        return currentUser.get().scope(roles);
    }

    boolean holds(OrganisationId organisation, Role... roles) {
        return currentUser.get().holdsAny(organisation, roles);
    }

    /** @throws UnknownItem when the catalogue knows no such year */
    DsptYear year(String written) {
        return catalogue.editions().stream()
                .map(Edition::year)
                .filter(it -> it.toString().equals(written))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /** All years that may be asked for, the first one first. */
    List<String> years() {
        return catalogue.editions().stream()
                .map(it -> it.year().toString())
                .sorted()
                .toList();
    }

    /** The organisations of rows, in one statement. */
    <T> Map<OrganisationId, Organisation> named(List<T> rows, Function<T, OrganisationId> whose) {
        return directory.named(rows.stream().map(whose).distinct().toList());
    }
}
