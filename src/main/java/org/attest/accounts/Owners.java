package org.attest.accounts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.Owner;
import org.attest.shared.PersonId;
import org.attest.shared.TeamId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To whom work of an organisation can be assigned: its people and its teams. */
@Component
@Transactional(readOnly = true)
public class Owners {

    static final Set<Role> WORKING =
            Set.of(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD, Role.BOARD_SECRETARY);

    private final Accounts accounts;
    private final AccountRepository people;
    private final TeamRows teams;
    private final CurrentUser currentUser;
    private final Clock clock;

    Owners(Accounts accounts, AccountRepository people, TeamRows teams, CurrentUser currentUser, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.teams = teams;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Its people by name, then its teams by name; for the ICB lead of a partner only that partner's leads and approvers.
     * Two people of one name are told apart by their address.
     *
     * @throws UnknownItem for everybody else
     */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    public List<NamedOwner> choices(OrganisationId organisation) {
        var colleagues = accounts.colleagues(organisation);
        var times = colleagues.stream()
                .collect(Collectors.groupingBy(it -> KeptTeam.key(it.name()), Collectors.counting()));
        var choices = new ArrayList<NamedOwner>();
        colleagues.forEach(it -> choices.add(new NamedOwner(
                it.id(),
                times.getOrDefault(KeptTeam.key(it.name()), 1L) > 1 ? it.name() + " (" + it.email() + ")" : it.name(),
                it.email())));
        if (isInside(organisation)) {
            teams.there(List.of(organisation))
                    .forEach(it -> choices.add(new NamedOwner(
                            it.id(),
                            times.containsKey(KeptTeam.key(it.name())) ? it.name() + " (team)" : it.name(),
                            null)));
        }
        return choices;
    }

    /**
     * Names to show beside work of one organisation: of people and teams that are gone too, and something for every one.
     *
     * @throws UnknownItem for those who have no business there
     */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    public Map<Owner, String> names(OrganisationId organisation, Collection<? extends Owner> owners) {
        requireBusiness(organisation);
        var names = new HashMap<Owner, String>();
        var ids = new HashSet<PersonId>();
        var groups = new HashSet<TeamId>();
        for (var owner : owners) {
            switch (owner) {
                case PersonId person -> ids.add(person);
                case TeamId team -> groups.add(team);
            }
        }
        if (!ids.isEmpty()) {
            names.putAll(accounts.names(ids));
        }
        groups.forEach(it -> names.put(it, "Unknown team"));
        known(organisation, groups).forEach(it -> names.put(it.id(), it.name()));
        return names;
    }

    /**
     * Who works on what is assigned so: the person, or everybody who is in the team and works there today.
     *
     * @throws UnknownItem for those who have no business there
     */
    @AllowedTo(AllowedTo.OWN_TEAM + " " + Role.Name.ICB_LEAD)
    public Set<PersonId> people(OrganisationId organisation, Owner owner) {
        requireBusiness(organisation);
        return switch (owner) {
            case PersonId person -> Set.of(person);
            case TeamId team -> members(organisation, team);
        };
    }

    private Set<PersonId> members(OrganisationId organisation, TeamId team) {
        var members = teams.find(List.of(organisation), team.id())
                .map(KeptTeam::members)
                .orElse(Set.of());
        return members.isEmpty()
                ? Set.of()
                : people.withRole(organisation, WORKING, UkDates.day(clock.instant())).stream()
                        .map(Account::id)
                        .filter(members::contains)
                        .collect(Collectors.toSet());
    }

    private List<KeptTeam> known(OrganisationId organisation, Collection<TeamId> groups) {
        return groups.isEmpty()
                ? List.of()
                : teams.known(
                        List.of(organisation), groups.stream().map(TeamId::id).toList());
    }

    private boolean isInside(OrganisationId organisation) {
        var caller = currentUser.get();
        return caller.equals(Caller.ATTEST) || caller.holdsAny(organisation, WORKING.toArray(Role[]::new));
    }

    private void requireBusiness(OrganisationId organisation) {
        if (!isInside(organisation) && !currentUser.get().overseenScope().holds(organisation)) {
            throw new UnknownItem();
        }
    }
}
