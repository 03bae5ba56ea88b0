package org.attest.evidence.ui;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;

/** The organisations whose evidence the caller may look for, by name. */
record Organisations(List<Organisation> all) {

    Organisations(OrganisationDirectory directory, Caller caller) {
        this(reached(directory, caller));
    }

    Optional<Organisation> withCode(String odsCode) {
        return all.stream().filter(it -> it.code().code().equals(odsCode)).findFirst();
    }

    private static List<Organisation> reached(OrganisationDirectory directory, Caller caller) {
        var ids = new HashSet<>(caller.scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD)
                .organisations());
        ids.addAll(caller.overseen());
        return directory.named(ids).values().stream()
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }
}
