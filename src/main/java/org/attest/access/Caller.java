package org.attest.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Owner;
import org.attest.shared.PersonId;

/**
 * The person who asks, with the roles in force now: {@code grants} in person, {@code actsFor} as somebody's delegate.
 * What is asked of a caller counts both. {@code overseen} are the partner organisations that report to the
 * ICBs in which the person is ICB lead, those ICBs included. {@code seats} are the places in teams that the person has,
 * and those for whom they act. {@code contactFor} are the suppliers whose contact the person is, each in the register of
 * the ICB in which they hold that role.
 */
public record Caller(
        PersonId person,
        String name,
        Set<Grant> grants,
        Set<OrganisationId> overseen,
        Set<ActsFor> actsFor,
        Set<Seat> seats,
        Set<ItemRef> contactFor) {

    /** The named actor for work that no person asked for, such as figures that Attest works out at night. */
    public static final Caller ATTEST =
            new Caller(PersonId.of("00000000-0000-7000-8000-000000000000"), "Attest", Set.of(), Set.of());

    public Caller {
        grants = Set.copyOf(grants);
        overseen = Set.copyOf(overseen);
        actsFor = Set.copyOf(actsFor);
        seats = Set.copyOf(seats);
        contactFor = Set.copyOf(contactFor);
    }

    /** Somebody who is no supplier's contact. */
    public Caller(
            PersonId person,
            String name,
            Set<Grant> grants,
            Set<OrganisationId> overseen,
            Set<ActsFor> actsFor,
            Set<Seat> seats) {
        this(person, name, grants, overseen, actsFor, seats, Set.of());
    }

    /** The contact of one supplier, and nothing else. */
    public static Caller contact(PersonId person, String name, ItemRef supplier) {
        var grants = Set.of(new Grant(Role.SUPPLIER_CONTACT, supplier.organisation()));
        return new Caller(person, name, grants, Set.of(), Set.of(), Set.of(), Set.of(supplier));
    }

    /** Somebody whose teams have no part in it. */
    public Caller(PersonId person, String name, Set<Grant> grants, Set<OrganisationId> overseen, Set<ActsFor> actsFor) {
        this(person, name, grants, overseen, actsFor, Set.of());
    }

    /** Somebody who acts for nobody else. */
    public Caller(PersonId person, String name, Set<Grant> grants, Set<OrganisationId> overseen) {
        this(person, name, grants, overseen, Set.of());
    }

    public boolean holds(Role role) {
        return all().anyMatch(it -> it.role() == role);
    }

    public boolean holds(Role role, OrganisationId organisation) {
        return all().anyMatch(new Grant(role, organisation)::equals);
    }

    public boolean holdsAny(OrganisationId organisation, Role... roles) {
        return Arrays.stream(roles).anyMatch(it -> holds(it, organisation));
    }

    /** Every role that the caller holds somewhere. */
    public Set<Role> roles() {
        return all().map(Grant::role).collect(Collectors.toSet());
    }

    /** The organisations in which the caller holds one of these roles. */
    public Scope scope(Role... roles) {
        var wanted = Set.of(roles);
        var found = new HashSet<OrganisationId>();
        all().filter(it -> wanted.contains(it.role())).forEach(it -> found.add(it.organisation()));
        return new Scope(found);
    }

    /** The partners (and ICBs) that the caller oversees as ICB lead; empty for everybody else. */
    public Scope overseenScope() {
        return new Scope(overseen);
    }

    /** The same without what they may do as a delegate: a delegated right is never passed on. */
    public Caller inPerson() {
        return new Caller(person, name, grants, overseen, Set.of(), seats, contactFor);
    }

    /** Whether the caller comes from a supplier and has no other role: nothing of the system is theirs to see. */
    public boolean isFromSupplierOnly() {
        return roles().equals(Set.of(Role.SUPPLIER_CONTACT));
    }

    /** For whom the caller acts in this role there; nobody where they hold the role in person. */
    public Set<PersonId> delegateOf(Role role, OrganisationId organisation) {
        var wanted = new Grant(role, organisation);
        return grants.contains(wanted) ? Set.of() : actingWith(wanted);
    }

    /** Whose work as contributor the caller may do there besides their own. */
    public Set<PersonId> contributesFor(OrganisationId organisation) {
        return actingWith(new Grant(Role.CONTRIBUTOR, organisation));
    }

    /**
     * What these people, of the caller and those for whom the caller acts, may call theirs there: what is assigned to
     * them, and what is assigned to a team that they are in.
     */
    public Set<Owner> ownersAs(Collection<PersonId> people, OrganisationId organisation) {
        var owners = new HashSet<Owner>(people);
        seats.stream()
                .filter(it -> people.contains(it.person()) && it.organisation().equals(organisation))
                .map(Seat::team)
                .forEach(owners::add);
        return owners;
    }

    private Set<PersonId> actingWith(Grant wanted) {
        return actsFor.stream()
                .filter(it -> it.grant().equals(wanted))
                .map(ActsFor::person)
                .collect(Collectors.toSet());
    }

    private Stream<Grant> all() {
        return Stream.concat(grants.stream(), actsFor.stream().map(ActsFor::grant));
    }
}
