package org.attest.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives and ends roles; each change is audited and forgets what the cache of rights knew. */
@Component
class Memberships {

    private final HeldRoleRepository roles;
    private final LentRoles lent;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(
            HeldRoleRepository roles,
            LentRoles lent,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.roles = roles;
        this.lent = lent;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return UkDates.day(clock.instant());
    }

    List<Membership> of(PersonId person) {
        return of(List.of(person.id()));
    }

    List<Membership> of(Collection<UUID> people) {
        return roles.ofPeople(people).stream().map(HeldRole::membership).toList();
    }

    Membership give(PersonId person, Appointment given) {
        var giver = currentUser.get();
        GrantingRules.mayGive(giver, person, given, of(giver.person()), today());
        if (of(person).stream()
                .anyMatch(it -> it.role() == given.role()
                        && it.organisation().equals(given.organisation())
                        && it.holdsFrom(today()))) {
            throw new Refused("This person has that role there already.");
        }
        return keep(new HeldRole(person, given, giver.person(), clock.instant()));
    }

    /** For the first administrator, whom nobody appoints. */
    Membership giveUnasked(PersonId person, Appointment given) {
        return keep(new HeldRole(person, given, person, clock.instant()));
    }

    private Membership keep(HeldRole held) {
        var membership = roles.save(held).membership();
        events.publishEvent(AccountEvent.granted(membership));
        events.publishEvent(new RightsChanged(membership.person()));
        return membership;
    }

    /** @throws UnknownItem for a membership that is not the caller's to end */
    void end(UUID membership) {
        var caller = currentUser.get();
        var found = GrantingRules.isAdministrator(caller)
                ? roles.findById(membership)
                : roles.findByIdAndOrganisationIn(
                        membership, caller.scope(Role.PROVIDER_LEAD).organisations());
        end(found.orElseThrow(UnknownItem::new));
    }

    /** Ends what the caller may end of what the person holds, and says how many that were. */
    int endAll(PersonId person) {
        var caller = currentUser.get();
        var held = GrantingRules.isAdministrator(caller)
                ? roles.ofPeople(List.of(person.id()))
                : roles.ofPeopleIn(
                        List.of(person.id()), caller.scope(Role.PROVIDER_LEAD).organisations());
        var open =
                held.stream().filter(it -> it.membership().holdsFrom(today())).toList();
        open.forEach(this::end);
        return open.size();
    }

    /** @throws UnknownItem for a membership that is not of a contact in this register */
    void endContact(OrganisationId register, UUID membership) {
        end(roles.findByIdAndOrganisationIn(membership, List.of(register))
                .filter(it -> it.membership().role() == Role.SUPPLIER_CONTACT)
                .orElseThrow(UnknownItem::new));
    }

    private void end(HeldRole held) {
        var membership = held.membership();
        GrantingRules.mayTake(currentUser.get(), membership);
        if (membership.role() == Role.ADMINISTRATOR
                && membership.holdsOn(today())
                && roles.countHolders(Role.ADMINISTRATOR, today()) == 1) {
            throw new Refused("This is the last administrator. Make another one first.");
        }
        held.end(now());
        roles.flush();
        events.publishEvent(AccountEvent.ended(membership));
        events.publishEvent(new RightsChanged(membership.person()));
    }

    /** Not of somebody who acts for others either: whoever sets that password could do what those can. */
    boolean mayReplacePassword(PersonId person) {
        var caller = currentUser.get();
        return GrantingRules.mayReplacePassword(caller, of(person), today())
                && (GrantingRules.isAdministrator(caller) || !lent.isDelegate(person, today()));
    }

    boolean anyAdministrator() {
        return roles.countHolders(Role.ADMINISTRATOR, today()) > 0;
    }

    Instant now() {
        return clock.instant();
    }
}
