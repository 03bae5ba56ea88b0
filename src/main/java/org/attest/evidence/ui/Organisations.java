package org.attest.evidence.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;

/** The organisations whose evidence the caller may look for, by name. */
record Organisations(List<Organisation> all) {

    /** @param sharers those that share something with the caller */
    Organisations(OrganisationDirectory directory, Caller caller, Collection<OrganisationId> sharers) {
        this(reached(directory, caller, sharers));
    }

    Optional<Organisation> withCode(String odsCode) {
        return all.stream().filter(it -> it.code().code().equals(odsCode)).findFirst();
    }

    private static List<Organisation> reached(
            OrganisationDirectory directory, Caller caller, Collection<OrganisationId> sharers) {
        var ids = new HashSet<>(caller.scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD)
                .organisations());
        if (caller.holds(Role.ICB_LEAD)) {
            ids.addAll(caller.overseen());
        }
        ids.addAll(sharers);
        return directory.named(ids).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }
}
