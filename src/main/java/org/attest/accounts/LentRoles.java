package org.attest.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.ActsFor;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What somebody may do today as the delegate of others: only what those hold in person today, and only where the
 * delegate still works in person. A lent role is never lent again.
 */
@Component
class LentRoles {

    static final Set<Role> LENT = Set.of(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER);

    private final DelegationRows rows;

    LentRoles(DelegationRows rows) {
        this.rows = rows;
    }

    Set<ActsFor> to(PersonId delegate, Set<Grant> inPerson, LocalDate today) {
        var works = inPerson.stream()
                .filter(it -> LENT.contains(it.role()))
                .map(Grant::organisation)
                .collect(Collectors.toSet());
        var lent = works.isEmpty() ? List.<HeldRole>of() : rows.lentTo(works, delegate.id(), LENT, today);
        return lent.stream()
                .map(HeldRole::membership)
                .map(it -> new ActsFor(it.person(), new Grant(it.role(), it.organisation())))
                .collect(Collectors.toSet());
    }

    /** Whether the person acts for anybody, today or on a later day. */
    boolean isDelegate(PersonId person, LocalDate today) {
        return rows.countOf(person.id(), today) > 0;
    }
}
