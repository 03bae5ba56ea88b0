package org.attest.risks.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The registers that the caller may look into, or write in: the system register first, then by name. */
@Component
class Registers {

    private static final Role[] WRITERS = {Role.PROVIDER_LEAD, Role.ICB_LEAD};

    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    Registers(OrganisationDirectory directory, CurrentUser currentUser) {
        this.directory = directory;
        this.currentUser = currentUser;
    }

    List<Organisation> seen() {
        var caller = currentUser.get();
        var ids = new HashSet<>(
                caller.scope(Role.PROVIDER_LEAD, Role.ICB_LEAD, Role.APPROVER).organisations());
        ids.addAll(caller.overseen());
        return sorted(ids);
    }

    List<Organisation> written() {
        return sorted(currentUser.get().scope(WRITERS).organisations());
    }

    Optional<Organisation> seen(String odsCode) {
        return withCode(seen(), odsCode);
    }

    /** The one with this code, or the first where none is named. */
    Optional<Organisation> written(String odsCode) {
        var all = written();
        return odsCode.isEmpty() ? all.stream().findFirst() : withCode(all, odsCode);
    }

    boolean writesIn(Organisation organisation) {
        return currentUser.get().holdsAny(organisation.id(), WRITERS);
    }

    static String name(Organisation organisation) {
        return organisation.kind() == Kind.ICB ? "System register of " + organisation.name() : organisation.name();
    }

    private List<Organisation> sorted(Collection<OrganisationId> ids) {
        return directory.named(ids).values().stream()
                .sorted(Comparator.comparing((Organisation it) -> it.kind() != Kind.ICB)
                        .thenComparing(Organisation::name))
                .toList();
    }

    private static Optional<Organisation> withCode(List<Organisation> all, String odsCode) {
        return all.stream().filter(it -> it.code().code().equals(odsCode)).findFirst();
    }
}
