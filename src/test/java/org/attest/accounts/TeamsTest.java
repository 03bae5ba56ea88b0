package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Seat;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.TeamId;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class TeamsTest {

    @Autowired
    TestWorld world;

    @Autowired
    Teams teams;

    @Autowired
    Owners owners;

    @Autowired
    Accounts accounts;

    @Autowired
    Rights rights;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;
    OrganisationId trust;
    Somebody lead;
    Somebody contributor;

    @BeforeEach
    void makeTheWorld() {
        system = world.system();
        trust = system.provider().id();
        lead = system.lead();
        contributor = system.contributor();
    }

    @Test
    void aLeadMakesATeamAndItsPeopleHaveSeatsAtOnce() {
        assertThat(rights(contributor).seats()).isEmpty();
        var made = made("Infrastructure team", contributor);

        assertThat(made.members()).extracting(Person::id).containsExactly(contributor.id());
        assertThat(rights(contributor).seats()).containsExactly(new Seat(contributor.id(), trust, made.id()));
        assertThat(rights(contributor).ownersAs(Set.of(contributor.id()), trust))
                .containsExactlyInAnyOrder(contributor.id(), made.id());
        by(lead, () -> teams.change(trust, made.id(), "Networks", List.of()));
        assertThat(rights(contributor).seats()).isEmpty();
        assertThat(by(lead, () -> teams.of(trust)))
                .singleElement()
                .matches(it -> it.name().equals("Networks") && it.members().isEmpty());
    }

    @Test
    void anAdministratorMayTooAndNobodyElse() {
        var administrator = world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM);
        assertThat(by(administrator, () -> teams.add(trust, "Estates", List.of(contributor.id())))
                        .members())
                .hasSize(1);
        for (var other : List.of(contributor, system.approver(), system.icbLead())) {
            assertThatThrownBy(() -> by(other, () -> teams.add(trust, "Mine", List.of())))
                    .isInstanceOfAny(UnknownItem.class, RuntimeException.class);
        }
        assertThat(by(lead, () -> teams.of(trust))).hasSize(1);
    }

    @Test
    void theTeamsOfAnotherOrganisationAreUnknown() {
        var made = made("Infrastructure team", contributor);
        var other = world.system();

        assertThatThrownBy(() -> by(other.lead(), () -> teams.of(trust))).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() ->
                        by(other.lead(), () -> teams.change(other.provider().id(), made.id(), "Ours", List.of())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> by(other.lead(), () -> teams.change(trust, made.id(), "Ours", List.of())))
                .isInstanceOf(UnknownItem.class);
        assertThat(by(other.lead(), () -> owners.names(other.provider().id(), List.of(made.id(), TeamId.next()))
                        .values()))
                .containsOnly("Unknown team");
        assertThatThrownBy(() -> by(other.lead(), () -> owners.names(trust, List.of(made.id()))))
                .isInstanceOf(UnknownItem.class);
        assertThat(by(other.lead(), () -> owners.people(other.provider().id(), made.id())))
                .isEmpty();
    }

    @Test
    void onlySomebodyWhoWorksThereIsInATeam() {
        var stranger = world.system().contributor();

        assertThatThrownBy(() -> made("Infrastructure team", stranger)).isInstanceOf(UnknownItem.class);
        assertThat(by(lead, () -> teams.of(trust))).isEmpty();
        var made = made("Infrastructure team", contributor);
        world.attest(() -> {
            accounts.endAccess(contributor.id());
            return true;
        });
        assertThat(by(lead, () -> owners.people(trust, made.id()))).isEmpty();
        assertThat(by(lead, () -> teams.of(trust)).getFirst().members()).isEmpty();
    }

    @Test
    void twoTeamsHaveNeverOneNameAndARemovedOneGivesItFreeButIsStillNamed() {
        var made = made("Infrastructure team", contributor);

        assertThatThrownBy(() -> made("infrastructure  TEAM"))
                .isInstanceOf(Refused.class)
                .hasMessage("There is a team of that name already. Choose another name.");
        assertThatThrownBy(() -> made("  ")).hasMessage("Enter a name for the team, at most 100 characters.");
        by(lead, () -> {
            teams.remove(trust, made.id());
            return true;
        });
        assertThat(rights(contributor).seats()).isEmpty();
        assertThat(by(lead, () -> owners.choices(trust)))
                .extracting(NamedOwner::owner)
                .contains(contributor.id())
                .doesNotContain(made.id());
        assertThat(by(lead, () -> owners.names(trust, List.of(made.id()))).get(made.id()))
                .isEqualTo("Infrastructure team");
        assertThat(made("Infrastructure team").id()).isNotEqualTo(made.id());
    }

    @Test
    void aTeamWithAPersonsNameIsToldApartAndTheIcbIsOfferedNoTeams() {
        made(contributor.name());

        assertThat(by(lead, () -> owners.choices(trust)))
                .extracting(NamedOwner::name)
                .contains(contributor.name(), contributor.name() + " (team)");
        var icb = new Caller(
                system.icbLead().id(),
                "ICB",
                system.icbLead().caller().grants(),
                Set.of(trust, system.icb().id()));
        assertThat(currentUser.as(icb, () -> owners.choices(trust)))
                .extracting(NamedOwner::owner)
                .containsExactlyInAnyOrder(lead.id(), system.approver().id());
    }

    @Test
    void everyChangeIsInTheTrailByItsIds(@Autowired AuditTrail trail) {
        var made = made("Infrastructure team", contributor);
        by(lead, () -> teams.change(trust, made.id(), "Networks", List.of(lead.id())));
        by(lead, () -> teams.change(trust, made.id(), "Networks", List.of(lead.id())));
        by(lead, () -> {
            teams.remove(trust, made.id());
            return true;
        });

        var entries = world
                .attest(() -> trail.entries(new AuditFilter(trust, null, "team", null), new Window(0, 50)))
                .rows()
                .stream()
                .filter(it -> it.itemId().equals(made.id().id().toString()))
                .toList();
        assertThat(entries)
                .extracting(it -> it.what())
                .containsExactly(
                        "accounts.team-removed",
                        "accounts.team-members",
                        "accounts.team-renamed",
                        "accounts.team-members",
                        "accounts.team-added");
        assertThat(entries.toString()).contains(contributor.id().toString()).doesNotContain(contributor.email());
    }

    private Team made(String name, Somebody... people) {
        var members = List.of(people).stream().map(Somebody::id).toList();
        return by(lead, () -> teams.add(trust, name, members));
    }

    private Caller rights(Somebody somebody) {
        PersonId id = somebody.id();
        return rights.of(id).caller();
    }

    private <T> T by(Somebody somebody, Supplier<T> work) {
        return currentUser.as(somebody.caller(), work);
    }
}
