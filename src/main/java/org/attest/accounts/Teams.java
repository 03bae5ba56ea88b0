package org.attest.accounts;

import static org.attest.access.Role.Name.ADMINISTRATOR;
import static org.attest.access.Role.Name.PROVIDER_LEAD;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.TeamId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation's teams, kept by its provider leads and by administrators. What is assigned to a team is everybody's
 * who is in it and works there today. The teams of another organisation are {@link UnknownItem}.
 */
@Component
@Transactional
public class Teams {

    private static final String KEEPERS = ADMINISTRATOR + " " + PROVIDER_LEAD;

    private final TeamRows rows;
    private final AccountRepository accounts;
    private final List<TeamUse> uses;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teams(
            TeamRows rows,
            AccountRepository accounts,
            List<TeamUse> uses,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.uses = uses;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** By name, with the members of today; three statements whatever their number. */
    @AllowedTo(KEEPERS)
    @Transactional(readOnly = true)
    public List<Team> of(OrganisationId organisation) {
        requireKeeper(organisation);
        var people = people(organisation);
        return rows.there(List.of(organisation)).stream()
                .map(it -> shown(it, people))
                .toList();
    }

    /** Who can be in a team, by name: everybody who works there today. */
    @AllowedTo(KEEPERS)
    @Transactional(readOnly = true)
    public List<Person> candidates(OrganisationId organisation) {
        requireKeeper(organisation);
        return people(organisation);
    }

    /**
     * Makes a team of these people.
     *
     * @throws Refused when it is no name, or another team there has it
     * @throws UnknownItem when somebody does not work there today
     */
    @AllowedTo(KEEPERS)
    public Team add(OrganisationId organisation, String name, Collection<PersonId> members) {
        requireKeeper(organisation);
        requireFree(organisation, name);
        var made = rows.saveAndFlush(new KeptTeam(organisation, name));
        events.publishEvent(TeamEvent.added(made));
        become(made, members);
        return shown(made, people(organisation));
    }

    /** Names a team otherwise and says who is in it from now on; what stays as it is writes nothing. Refused as {@link #add} is. */
    @AllowedTo(KEEPERS)
    public Team change(OrganisationId organisation, TeamId team, String name, Collection<PersonId> members) {
        var found = find(organisation, team);
        rename(found, name);
        become(found, members);
        return shown(found, people(organisation));
    }

    /** @throws Refused while something that is not over is assigned to the team */
    @AllowedTo(KEEPERS)
    public void remove(OrganisationId organisation, TeamId team) {
        var found = find(organisation, team);
        var used = uses.stream()
                .filter(it -> it.isAssigned(organisation, team))
                .map(TeamUse::words)
                .toList();
        if (!used.isEmpty()) {
            throw new Refused("%s still has %s. Give them to somebody else first."
                    .formatted(found.name(), String.join(" and ", used)));
        }
        var left = Set.copyOf(found.members());
        found.remove(clock.instant());
        rows.saveAndFlush(found);
        events.publishEvent(TeamEvent.removed(found));
        left.forEach(it -> events.publishEvent(new RightsChanged(it)));
    }

    private void rename(KeptTeam team, String name) {
        var before = team.name();
        if (before.equals(name.strip())) {
            return;
        }
        if (!team.isNamed(name)) {
            requireFree(team.organisation(), name);
        }
        team.rename(name);
        rows.saveAndFlush(team);
        events.publishEvent(TeamEvent.renamed(team, before));
    }

    private void become(KeptTeam team, Collection<PersonId> wanted) {
        var before = team.members();
        var came = wanted.stream().distinct().filter(it -> !before.contains(it)).toList();
        var left = before.stream().filter(it -> !wanted.contains(it)).toList();
        if (came.isEmpty() && left.isEmpty()) {
            return;
        }
        var working = people(team.organisation()).stream().map(Person::id).collect(Collectors.toSet());
        if (!working.containsAll(came)) {
            throw new UnknownItem();
        }
        team.become(wanted);
        rows.saveAndFlush(team);
        events.publishEvent(TeamEvent.members(team, came, left));
        came.forEach(it -> events.publishEvent(new RightsChanged(it)));
        left.forEach(it -> events.publishEvent(new RightsChanged(it)));
    }

    private void requireKeeper(OrganisationId organisation) {
        var caller = currentUser.get();
        if (!GrantingRules.isAdministrator(caller) && !caller.holds(Role.PROVIDER_LEAD, organisation)) {
            throw new UnknownItem();
        }
    }

    private KeptTeam find(OrganisationId organisation, TeamId team) {
        requireKeeper(organisation);
        return rows.find(List.of(organisation), team.id()).orElseThrow(UnknownItem::new);
    }

    private void requireFree(OrganisationId organisation, String name) {
        if (rows.there(List.of(organisation)).stream().anyMatch(it -> it.isNamed(name))) {
            throw new Refused("There is a team of that name already. Choose another name.");
        }
    }

    private List<Person> people(OrganisationId organisation) {
        return accounts.withRole(organisation, Owners.WORKING, UkDates.day(clock.instant())).stream()
                .map(Account::person)
                .toList();
    }

    private static Team shown(KeptTeam team, List<Person> working) {
        var members = new HashSet<>(team.members());
        return new Team(
                team.id(),
                team.organisation(),
                team.name(),
                working.stream().filter(it -> members.contains(it.id())).toList());
    }
}
