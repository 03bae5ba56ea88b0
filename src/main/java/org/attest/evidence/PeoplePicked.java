package org.attest.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.CurrentUser;
import org.attest.accounts.Accounts;
import org.attest.accounts.Person;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Owners and approvers work in the organisation; whoever stands there already may stay after leaving. */
@Component
class PeoplePicked {

    private final Accounts accounts;
    private final CurrentUser currentUser;

    PeoplePicked(Accounts accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** @throws Refused when somebody newly picked does not work there */
    void check(OrganisationId organisation, Collection<Responsible> before, Collection<Responsible> after) {
        check(organisation, added(before, after));
    }

    /** Those who stand there newly. */
    Set<PersonId> added(Collection<Responsible> before, Collection<Responsible> after) {
        var picked = new HashSet<>(people(after));
        picked.removeAll(people(before));
        picked.remove(currentUser.get().person());
        return picked;
    }

    /** @throws Refused when one of these does not work there */
    void check(OrganisationId organisation, Set<PersonId> added) {
        var picked = new HashSet<>(added);
        if (picked.isEmpty()) {
            return;
        }
        accounts.colleagues(organisation).stream().map(Person::id).forEach(picked::remove);
        if (!picked.isEmpty()) {
            throw new Refused("Choose an owner and an approver who work in this organisation.");
        }
    }

    private static Set<PersonId> people(Collection<Responsible> responsible) {
        return responsible.stream()
                .flatMap(it -> Stream.<@Nullable PersonId>of(it.owner(), it.approver()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
