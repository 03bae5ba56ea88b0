package org.attest.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;

/**
 * The person who asks, with the roles in force now. {@code overseen} are the partner organisations that report to the
 * ICBs in which the person is ICB lead, those ICBs included.
 */
public record Caller(PersonId person, String name, Set<Grant> grants, Set<OrganisationId> overseen) {

    /** The named actor for work that no person asked for, such as figures that Attest works out at night. */
    public static final Caller ATTEST =
            new Caller(PersonId.of("00000000-0000-7000-8000-000000000000"), "Attest", Set.of(), Set.of());

    public Caller {
        grants = Set.copyOf(grants);
        overseen = Set.copyOf(overseen);
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(it -> it.role() == role);
    }

    public boolean holds(Role role, OrganisationId organisation) {
        return grants.contains(new Grant(role, organisation));
    }

    public boolean holdsAny(OrganisationId organisation, Role... roles) {
        return Arrays.stream(roles).anyMatch(it -> holds(it, organisation));
    }

    /** The organisations in which the caller holds one of these roles. */
    public Scope scope(Role... roles) {
        var wanted = Set.of(roles);
        var found = new HashSet<OrganisationId>();
        grants.stream().filter(it -> wanted.contains(it.role())).forEach(it -> found.add(it.organisation()));
        return new Scope(found);
    }

    /** The partners (and ICBs) that the caller oversees as ICB lead; empty for everybody else. */
    public Scope overseenScope() {
        return new Scope(overseen);
    }
}
