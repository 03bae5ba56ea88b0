package org.attest.accounts;

import java.util.List;
import java.util.stream.Stream;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.TeamId;

/** A team was made, named otherwise or removed, or people came and went. */
public record TeamEvent(OrganisationId organisation, TeamId team, String step, List<FieldChange> changes)
        implements AuditedEvent {

    static TeamEvent added(KeptTeam team) {
        return new TeamEvent(
                team.organisation(), team.id(), "added", List.of(FieldChange.of("name", null, team.name())));
    }

    static TeamEvent renamed(KeptTeam team, String before) {
        return new TeamEvent(
                team.organisation(), team.id(), "renamed", List.of(FieldChange.of("name", before, team.name())));
    }

    static TeamEvent members(KeptTeam team, List<PersonId> came, List<PersonId> left) {
        return new TeamEvent(
                team.organisation(),
                team.id(),
                "members",
                Stream.concat(
                                came.stream().map(it -> FieldChange.of("member", null, it)),
                                left.stream().map(it -> FieldChange.of("member", it, null)))
                        .toList());
    }

    static TeamEvent removed(KeptTeam team) {
        return new TeamEvent(
                team.organisation(), team.id(), "removed", List.of(FieldChange.of("name", team.name(), null)));
    }

    @Override
    public String what() {
        return "accounts.team-" + step;
    }

    @Override
    public String kind() {
        return "team";
    }

    @Override
    public String id() {
        return team.id().toString();
    }
}
