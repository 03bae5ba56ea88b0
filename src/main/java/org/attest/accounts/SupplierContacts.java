package org.attest.accounts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.Ids;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People of suppliers, each let in for one supplier of a register, until a day, by the ICB lead whose register it is. The
 * supplier itself is looked up by module {@code suppliers}; here it is an id. Administrators see and end the role as any
 * other.
 */
@Component
@Transactional
public class SupplierContacts {

    private final AccountRepository accounts;
    private final HeldRoleRepository roles;
    private final Memberships memberships;
    private final WaysIn waysIn;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SupplierContacts(
            AccountRepository accounts,
            HeldRoleRepository roles,
            Memberships memberships,
            WaysIn waysIn,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.roles = roles;
        this.memberships = memberships;
        this.waysIn = waysIn;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Lets somebody in as the contact of this supplier, from today. As with {@link Accounts#add}, the link answers alike for
     * a person who is known by that address, and sets a password only for somebody who has none and no other role.
     *
     * @throws Refused when the person is a contact in this register already, or without a last day
     * @throws UnknownItem when the caller does not lead the ICB whose register it is
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public OneTimeLink invite(ItemRef supplier, NewPerson person, @Nullable LocalDate until) {
        currentUser.require(supplier.organisation(), Role.ICB_LEAD);
        var given = Appointment.ofContact(supplier, memberships.today(), until);
        var account = accounts.findByEmailKey(person.key())
                .orElseGet(() -> accounts.save(new Account(new PersonId(Ids.next()), person)));
        if (account.isEnded()) {
            throw new Refused("Only an administrator can let this person in again.");
        }
        memberships.give(account.id(), given);
        var setsPassword = account.passwordHash() == null && mayReplacePassword(supplier, account.id());
        events.publishEvent(AccountEvent.ofPerson("added", account.id()));
        return waysIn.link(account.id(), setsPassword);
    }

    /** The contacts of this supplier, those who are over too, each with that role alone. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public List<PersonRow> of(ItemRef supplier) {
        currentUser.require(supplier.organisation(), Role.ICB_LEAD);
        var held = roles.contacts(supplier.organisation(), List.of(UUID.fromString(supplier.id()))).stream()
                .map(HeldRole::membership)
                .toList();
        var people = new HashMap<PersonId, Account>();
        accounts.findAllById(held.stream().map(it -> it.person().id()).toList()).forEach(it -> people.put(it.id(), it));
        return held.stream()
                .map(it -> row(people.get(it.person()), it))
                .flatMap(List::stream)
                .toList();
    }

    /** Ends the role at once; the person gets in no more unless they have another one. */
    @AllowedTo(Role.Name.ICB_LEAD)
    public void end(ItemRef supplier, UUID membership) {
        currentUser.require(supplier.organisation(), Role.ICB_LEAD);
        memberships.endContact(supplier.organisation(), membership);
    }

    /**
     * A link with which a contact sets a new password; links made before stop working.
     *
     * @throws Refused for somebody who has another role too
     * @throws UnknownItem for somebody who is no contact of this supplier
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    public OneTimeLink link(ItemRef supplier, PersonId person) {
        if (of(supplier).stream().noneMatch(it -> it.person().id().equals(person))) {
            throw new UnknownItem();
        }
        if (!mayReplacePassword(supplier, person)) {
            throw new Refused("Only an administrator can make a link for this person.");
        }
        return waysIn.link(person, true);
    }

    /** The ids of the suppliers in these registers that have a contact who can get in today. */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Set<UUID> represented(Collection<OrganisationId> registers) {
        registers.forEach(it -> currentUser.require(it, Role.ICB_LEAD));
        return registers.isEmpty() ? Set.of() : Set.copyOf(roles.represented(registers, memberships.today()));
    }

    private boolean mayReplacePassword(ItemRef supplier, PersonId person) {
        return GrantingRules.mayReplacePassword(
                currentUser.get(), supplier.organisation(), memberships.of(person), memberships.today());
    }

    private static List<PersonRow> row(@Nullable Account account, Membership held) {
        return account == null
                ? List.of()
                : List.of(new PersonRow(
                        account.person(), List.of(held), account.lastSignIn(), account.passwordHash() != null));
    }
}
