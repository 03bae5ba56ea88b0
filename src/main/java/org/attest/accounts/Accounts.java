package org.attest.accounts;

import static org.attest.access.Role.Name.ADMINISTRATOR;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People and their roles: who is let in, with which role in which organisation, from when until when. */
@Component
@Transactional
public class Accounts {

    /** Where an administrator serves: in no organisation, so nobody's own data are within reach. */
    public static final OrganisationId WHOLE_SYSTEM = OrganisationId.of("00000000-0000-7000-8000-000000000001");

    private static final Set<Role> SEEN_BY_ICB = Set.of(Role.PROVIDER_LEAD, Role.APPROVER);
    private static final Set<Role> OF_AN_ICB = Set.of(Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER);

    private final AccountRepository accounts;
    private final Memberships memberships;
    private final WaysIn waysIn;
    private final PeopleQuery people;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRepository accounts,
            Memberships memberships,
            WaysIn waysIn,
            PeopleQuery people,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.waysIn = waysIn;
        this.people = people;
        this.directory = directory;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Lets somebody in with one role. A person who is known by that address gets the role under the name they have; the
     * link answers alike, but sets a password only for somebody who has none and is not beyond the caller's reach.
     *
     * @throws Refused when the caller may not give this role, or the person has it already
     * @throws UnknownItem when the organisation is not the caller's
     */
    @AllowedTo(ADMINISTRATOR + " " + PROVIDER_LEAD)
    public OneTimeLink add(
            NewPerson person, Role role, OrganisationId organisation, LocalDate from, @Nullable LocalDate until) {
        var account = accounts.findByEmailKey(person.key())
                .orElseGet(() -> accounts.save(new Account(new PersonId(Ids.next()), person)));
        letBackIn(account);
        give(account.id(), new Appointment(role, organisation, from, until));
        var setsPassword = account.passwordHash() == null && mayReplacePassword(account.id());
        events.publishEvent(AccountEvent.ofPerson("added", account.id()));
        return waysIn.link(account.id(), setsPassword);
    }

    /** Gives one more role to somebody whom the caller can see; the rules are those of {@link #add}. */
    @AllowedTo(ADMINISTRATOR + " " + PROVIDER_LEAD)
    public Membership grant(
            PersonId person, Role role, OrganisationId organisation, LocalDate from, @Nullable LocalDate until) {
        var account = visible(person);
        letBackIn(account);
        return give(person, new Appointment(role, organisation, from, until));
    }

    /**
     * Ends one role at once.
     *
     * @throws Refused for an own role, for the last administrator, and for a role that only an administrator may end
     */
    @AllowedTo(ADMINISTRATOR + " " + PROVIDER_LEAD)
    public void end(UUID membership) {
        memberships.end(membership);
    }

    /**
     * Ends all that the caller may end of a person's roles. By an administrator it ends the person's way in altogether:
     * sessions, password and open links too.
     */
    @AllowedTo(ADMINISTRATOR + " " + PROVIDER_LEAD)
    public void endAccess(PersonId person) {
        var account = visible(person);
        var ended = memberships.endAll(person);
        if (GrantingRules.isAdministrator(currentUser.get())) {
            if (currentUser.get().person().equals(person)) {
                throw new Refused("Nobody can end their own access. Ask another administrator.");
            }
            account.end(memberships.now());
            waysIn.dropLinks(person);
            events.publishEvent(AccountEvent.ofPerson("access-ended", person));
            events.publishEvent(new RightsChanged(person));
        } else if (ended == 0) {
            throw new Refused("This person has no role here that you can end.");
        }
    }

    /**
     * A link with which the person sets a new password; links made before stop working.
     *
     * @throws Refused for a provider lead and a person who can do more than a lead, or works elsewhere too
     */
    @AllowedTo(ADMINISTRATOR + " " + PROVIDER_LEAD)
    public OneTimeLink resetLink(PersonId person) {
        var account = visible(person);
        if (account.isEnded()) {
            throw new Refused("This person's access has ended. Give them a role first.");
        }
        if (!mayReplacePassword(person)) {
            throw new Refused("Only an administrator can make a link for this person.");
        }
        return waysIn.link(person, true);
    }

    /** Everybody who holds or held a role in one organisation, by name; for its lead and for an administrator. */
    @AllowedTo(ADMINISTRATOR + " " + PROVIDER_LEAD)
    @Transactional(readOnly = true)
    public List<PersonRow> peopleOf(OrganisationId organisation) {
        var filter = new PeopleFilter("", organisation, PeopleFilter.State.ALL, PeopleFilter.Order.NAME);
        return people(filter, new Window(0, Window.LARGEST)).rows();
    }

    /** One page of the people whom the caller looks after, with only the memberships that the caller may know of. */
    @AllowedTo(ADMINISTRATOR + " " + PROVIDER_LEAD)
    @Transactional(readOnly = true)
    public Part<PersonRow> people(PeopleFilter filter, Window window) {
        var caller = currentUser.get();
        var everywhere = GrantingRules.isAdministrator(caller);
        var own = caller.scope(Role.PROVIDER_LEAD);
        var wanted = filter.organisation();
        var scope = wanted == null ? (everywhere ? null : own) : everywhere ? Scope.of(wanted) : own.only(wanted);
        return people.page(filter, scope, memberships.today(), window);
    }

    /**
     * One of them.
     *
     * @throws UnknownItem for a person whom the caller does not look after
     */
    @AllowedTo(ADMINISTRATOR + " " + PROVIDER_LEAD)
    @Transactional(readOnly = true)
    public PersonRow person(PersonId person) {
        var caller = currentUser.get();
        var scope = GrantingRules.isAdministrator(caller) ? null : caller.scope(Role.PROVIDER_LEAD);
        return people.rows(List.of(visible(person)), scope).getFirst();
    }

    /** The roles that the caller may give at all. */
    @AllowedTo(ADMINISTRATOR + " " + PROVIDER_LEAD)
    public List<Role> rolesToGive() {
        return GrantingRules.rolesOf(currentUser.get());
    }

    /** Names to show beside what these people did: of people who left too, and something for every id. */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        ids.forEach(it -> names.put(it, "Unknown person"));
        accounts.findAllById(names.keySet().stream().map(PersonId::id).toList())
                .forEach(it -> names.put(it.id(), it.name()));
        names.computeIfPresent(Caller.ATTEST.person(), (id, unknown) -> Caller.ATTEST.name());
        return names;
    }

    /**
     * Who can be picked as an owner in an organisation, by name: its own people; for the ICB lead of a partner only
     * that partner's leads and approvers.
     */
    @AllowedTo(AllowedTo.ANYBODY)
    @Transactional(readOnly = true)
    public List<Person> colleagues(OrganisationId organisation) {
        var caller = currentUser.get();
        var inside = caller.equals(Caller.ATTEST) || caller.holdsAny(organisation, Owners.WORKING.toArray(Role[]::new));
        if (!inside && !(caller.holds(Role.ICB_LEAD) && caller.overseenScope().holds(organisation))) {
            throw new UnknownItem();
        }
        return accounts.withRole(organisation, inside ? Owners.WORKING : SEEN_BY_ICB, memberships.today()).stream()
                .map(Account::person)
                .toList();
    }

    private Membership give(PersonId person, Appointment given) {
        var membership = memberships.give(person, given);
        if (!given.organisation().equals(WHOLE_SYSTEM)) {
            var kind = directory.find(given.organisation()).kind();
            if (OF_AN_ICB.contains(given.role()) && kind != Kind.ICB) {
                throw new Refused(
                        "Only an ICB has the role %s.".formatted(given.role().words()));
            }
        }
        return membership;
    }

    private void letBackIn(Account account) {
        if (account.isEnded()) {
            if (!GrantingRules.isAdministrator(currentUser.get())) {
                throw new Refused("Only an administrator can let this person in again.");
            }
            account.comeBack();
        }
    }

    private boolean mayReplacePassword(PersonId person) {
        return memberships.mayReplacePassword(person);
    }

    private Account visible(PersonId person) {
        var caller = currentUser.get();
        var found = accounts.findById(person.id()).orElseThrow(UnknownItem::new);
        var own = caller.scope(Role.PROVIDER_LEAD);
        if (!GrantingRules.isAdministrator(caller)
                && memberships.of(person).stream().noneMatch(it -> own.holds(it.organisation()))) {
            throw new UnknownItem();
        }
        return found;
    }
}
