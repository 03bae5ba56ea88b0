package org.attest.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.Narrative;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.TeamId;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A team as kept. A removed one has no members and gives its name free. */
@Entity
@Table(name = "team")
class KeptTeam {

    private static final int LONGEST = 100;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private OrganisationId organisation;

    private String name;
    private @Nullable String nameKey;
    private @Nullable Instant removedAt;

    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<TeamMember> members = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptTeam() {}

    /** @throws Refused when it is no name */
    KeptTeam(OrganisationId organisation, String name) {
        this.id = TeamId.next().id();
        this.organisation = organisation;
        this.name = checked(name);
        this.nameKey = key(name);
    }

    /** @throws Refused when it is no name */
    void rename(String wanted) {
        name = checked(wanted);
        nameKey = key(wanted);
    }

    void become(Collection<PersonId> wanted) {
        members.removeIf(it -> !wanted.contains(it.person()));
        wanted.forEach(it -> members.add(new TeamMember(organisation, it)));
    }

    void remove(Instant now) {
        removedAt = now;
        nameKey = null;
        members.clear();
    }

    /** Names that differ in case or gaps only are one name. */
    static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String checked(String name) {
        var wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST || !Narrative.isOneLine(wanted)) {
            throw new Refused("Enter a name for the team, at most %d characters.".formatted(LONGEST));
        }
        return wanted;
    }

    TeamId id() {
        return new TeamId(id);
    }

    OrganisationId organisation() {
        return organisation;
    }

    String name() {
        return name;
    }

    boolean isNamed(String other) {
        return key(other).equals(nameKey);
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    Set<PersonId> members() {
        return members.stream().map(TeamMember::person).collect(Collectors.toSet());
    }
}
