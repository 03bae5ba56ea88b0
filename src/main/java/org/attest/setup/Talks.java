package org.attest.setup;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.accounts.Delegations;
import org.attest.catalogue.Catalogue;
import org.attest.comments.Audience;
import org.attest.comments.Comments;
import org.attest.organisations.Organisation;
import org.attest.setup.Casting.Team;
import org.attest.shared.ItemRef;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** What the invented people say to each other about outcomes, and who acts for whom while they are away. */
@Component
class Talks {

    private static final int AWAY_DAYS = 12;

    private final Comments comments;
    private final Delegations delegations;
    private final Catalogue catalogue;
    private final Past past;
    private final Clock clock;

    Talks(Comments comments, Delegations delegations, Catalogue catalogue, Past past, Clock clock) {
        this.comments = comments;
        this.delegations = delegations;
        this.catalogue = catalogue;
        this.past = past;
        this.clock = clock;
    }

    void hold(Story story, Map<String, Organisation> made, Map<String, Team> teams, Caller icb) {
        var yesterday = UkDates.day(clock.instant()).minusDays(1);
        var version = catalogue.currentEdition().version();
        for (var said : story.talk()) {
            var team = Objects.requireNonNull(teams.get(said.at()));
            var organisation = Objects.requireNonNull(made.get(said.at()));
            var outcome = ItemRef.outcome(organisation.id(), version, said.outcome());
            var audience = said.by() == Role.ICB_LEAD ? Audience.TEAM_AND_ICB : Audience.TEAM;
            var mentioned = who(said.to(), team, icb).person();
            past.does(
                    yesterday,
                    15,
                    who(said.by(), team, icb),
                    () -> comments.say(outcome, said.says(), audience, Set.of(mentioned)));
        }
    }

    /** The lead is away from today on, and a colleague of the team does the work. */
    void away(Organisation organisation, Team team) {
        var today = UkDates.day(clock.instant());
        past.does(
                today,
                9,
                team.lead(),
                () -> delegations.name(
                        organisation.id(), team.contributor().person(), today, today.plusDays(AWAY_DAYS)));
    }

    private static Caller who(Role role, Team team, Caller icb) {
        return switch (role) {
            case ICB_LEAD -> icb;
            case APPROVER -> team.approver();
            case CONTRIBUTOR -> team.contributor();
            default -> team.lead();
        };
    }
}
