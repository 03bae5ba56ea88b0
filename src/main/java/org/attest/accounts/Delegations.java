package org.attest.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for whom during an absence. A delegate may do in one organisation what the delegator may do there in person
 * that day, and no more; giving roles, ending them and making links stay with those who hold the role themselves.
 */
@Component
@Transactional
public class Delegations {

    private static final Role[] TEAM = LentRoles.LENT.toArray(Role[]::new);

    private final DelegationRows rows;
    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delegations(
            DelegationRows rows,
            AccountRepository accounts,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The caller's own, in force or to come, first day first. */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public MyDelegations mine() {
        var caller = currentUser.get().inPerson();
        var where = caller.scope(TEAM);
        var all = where.isEmpty()
                ? List.<Delegation>of()
                : rows.of(where.organisations(), caller.person().id(), today()).stream()
                        .map(KeptDelegation::delegation)
                        .toList();
        return new MyDelegations(
                List.copyOf(where.organisations()),
                all.stream()
                        .filter(it -> it.delegator().equals(caller.person()))
                        .toList(),
                all.stream().filter(it -> it.delegate().equals(caller.person())).toList());
    }

    /**
     * The colleagues who can act for the caller in an organisation, by name.
     *
     * @throws UnknownItem where the caller is not a lead, contributor or approver in person
     */
    @AllowedTo(AllowedTo.OWN_TEAM)
    @Transactional(readOnly = true)
    public List<Person> candidates(OrganisationId organisation) {
        var caller = requireInPerson(organisation);
        return accounts.withRole(organisation, LentRoles.LENT, today()).stream()
                .map(Account::person)
                .filter(it -> !it.id().equals(caller.person()))
                .toList();
    }

    /**
     * Names a colleague who acts for the caller, from one day to another (both included, at most 60).
     *
     * @throws Refused when the days make no sense or somebody else acts for the caller then
     * @throws UnknownItem for somebody who is no colleague there
     */
    @AllowedTo(AllowedTo.OWN_TEAM)
    public Delegation name(OrganisationId organisation, PersonId delegate, LocalDate from, LocalDate until) {
        var caller = requireInPerson(organisation);
        if (candidates(organisation).stream().noneMatch(it -> it.id().equals(delegate))) {
            throw new UnknownItem();
        }
        if (from.isBefore(today())) {
            throw new Refused("The first day is over. Choose today or later.");
        }
        var kept = new KeptDelegation(organisation, caller.person(), delegate, from, until, now());
        var scope = Scope.of(organisation).organisations();
        if (rows.of(scope, caller.person().id(), from).stream()
                .filter(it -> it.delegation().delegator().equals(caller.person()))
                .anyMatch(it -> it.overlaps(from, until))) {
            throw new Refused("Somebody acts for you on some of these days already. End that first.");
        }
        var made = rows.saveAndFlush(kept).delegation();
        events.publishEvent(AccountEvent.delegated(made));
        events.publishEvent(new RightsChanged(delegate));
        return made;
    }

    /**
     * Ends one of the caller's own at once.
     *
     * @throws UnknownItem for one of somebody else, or one that has ended
     */
    @AllowedTo(AllowedTo.OWN_TEAM)
    public void end(UUID delegation) {
        var caller = currentUser.get().inPerson();
        var scope = caller.scope(TEAM).organisations();
        if (scope.isEmpty()) {
            throw new UnknownItem();
        }
        var kept = rows.own(scope, delegation, caller.person().id()).orElseThrow(UnknownItem::new);
        kept.end(now());
        var ended = rows.saveAndFlush(kept).delegation();
        events.publishEvent(AccountEvent.delegationEnded(ended));
        events.publishEvent(new RightsChanged(ended.delegate()));
    }

    /** Who acts for whom, now or later, in the organisations that the caller leads. */
    @AllowedTo(Role.Name.ADMINISTRATOR + " " + Role.Name.PROVIDER_LEAD)
    @Transactional(readOnly = true)
    public List<Delegation> among() {
        var scope = currentUser.get().scope(Role.PROVIDER_LEAD).organisations();
        return scope.isEmpty()
                ? List.of()
                : rows.among(scope, today()).stream()
                        .map(KeptDelegation::delegation)
                        .toList();
    }

    /**
     * Everybody who could act for somebody in an organisation at some time since then, also where that has ended: nobody
     * approves what was done by either of the two. For the organisation's approvers.
     */
    @AllowedTo(Role.Name.APPROVER)
    @Transactional(readOnly = true)
    public List<ActedFor> actedSince(OrganisationId organisation, Instant since) {
        currentUser.require(organisation, Role.APPROVER);
        return rows.since(organisation, UkDates.day(since), since, today()).stream()
                .map(KeptDelegation::delegation)
                .map(it -> new ActedFor(it.delegator(), it.delegate()))
                .toList();
    }

    private Caller requireInPerson(OrganisationId organisation) {
        var caller = currentUser.get().inPerson();
        if (!caller.holdsAny(organisation, TEAM)) {
            throw new UnknownItem();
        }
        return caller;
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
