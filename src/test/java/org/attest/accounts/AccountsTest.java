package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class AccountsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    Rights rights;

    @Autowired
    CurrentUser currentUser;

    OrganisationId trust;
    Somebody administrator;
    Somebody lead;

    @BeforeEach
    void aTrustWithItsLead() {
        trust = world.organisation(Kind.ACUTE_TRUST).id();
        lead = world.somebody(Role.PROVIDER_LEAD, trust);
        administrator = world.somebody(Role.ADMINISTRATOR, Accounts.WHOLE_SYSTEM);
    }

    @AfterEach
    void timeGoesBack() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "APPROVER", "ASSESSOR", "ICB_LEAD", "BOARD_SECRETARY", "BOARD_READER"})
    void theseRolesAreGivenByAnAdministratorOnly(Role role) {
        refused(lead, () -> add("somebody", role, trust));
        var where =
                Set.of(Role.ICB_LEAD, Role.BOARD_SECRETARY, Role.BOARD_READER).contains(role)
                        ? world.organisation(Kind.ICB).id()
                        : trust;
        assertThat(as(administrator, () -> add("somebody", role, where)).path()).startsWith("/welcome/");
    }

    @Test
    void aLeadLetsInLeadsAndContributorsOfTheOwnOrganisationOnly() {
        as(lead, () -> add("first", Role.PROVIDER_LEAD, trust));
        as(lead, () -> add("second", Role.CONTRIBUTOR, trust));
        var elsewhere = world.organisation(Kind.ACUTE_TRUST).id();
        unknown(lead, () -> add("third", Role.CONTRIBUTOR, elsewhere));
        unknown(lead, () -> add("third", Role.CONTRIBUTOR, OrganisationId.next()));
    }

    @Test
    void aLeadGivesNoMoreThanTheLeadHas() {
        var brief = as(
                administrator,
                () -> accounts.add(person("short"), Role.PROVIDER_LEAD, trust, TODAY, TODAY.plusDays(30)));
        var caller = rights.of(brief.person()).caller();
        assertThatThrownBy(() -> currentUser.as(caller, () -> add("longer", Role.CONTRIBUTOR, trust)))
                .hasMessageContaining("22 December 2026");
        currentUser.as(
                caller, () -> accounts.add(person("as long"), Role.CONTRIBUTOR, trust, TODAY, TODAY.plusDays(30)));
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        refused(administrator, () -> accounts.grant(administrator.id(), Role.ICB_LEAD, trust, TODAY, null));
        refused(lead, () -> accounts.grant(lead.id(), Role.CONTRIBUTOR, trust, TODAY, null));
        refused(lead, () -> {
            accounts.end(rolesOf(lead).getFirst().id());
            return true;
        });
        refused(administrator, () -> {
            accounts.endAccess(administrator.id());
            return true;
        });
    }

    @Test
    void onlyAnIcbHasIcbRoles() {
        refused(administrator, () -> add("somebody", Role.ICB_LEAD, trust));
    }

    @Test
    void everybodyElseMayDoNothingHere() {
        for (var role : List.of(Role.CONTRIBUTOR, Role.APPROVER)) {
            var other = world.somebody(role, trust);
            assertThatThrownBy(() -> as(other, () -> add("x", Role.CONTRIBUTOR, trust)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> accounts.peopleOf(trust)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aPersonElsewhereAnswersLikeNobody() {
        var stranger = world.somebody(
                Role.CONTRIBUTOR, world.organisation(Kind.ACUTE_TRUST).id());
        unknown(lead, () -> accounts.person(stranger.id()));
        unknown(lead, () -> accounts.resetLink(stranger.id()));
        unknown(lead, () -> accounts.grant(stranger.id(), Role.CONTRIBUTOR, trust, TODAY, null));
        unknown(lead, () -> accounts.person(PersonId.next()));
        unknown(lead, () -> {
            accounts.end(Ids.next());
            return true;
        });
        unknown(lead, () -> accounts.peopleOf(stranger.organisation()));
    }

    @Test
    void anAddressIsOnePersonWhateverItsCase() {
        var elsewhere = world.somebody(
                Role.CONTRIBUTOR, world.organisation(Kind.ACUTE_TRUST).id());
        var link = as(
                lead,
                () -> accounts.add(
                        new NewPerson("Other name", elsewhere.email().toUpperCase()),
                        Role.CONTRIBUTOR,
                        trust,
                        TODAY,
                        null));
        assertThat(link.person()).isEqualTo(elsewhere.id());
        assertThat(as(lead, () -> accounts.person(elsewhere.id())).memberships())
                .as("only what the lead may know")
                .extracting(Membership::organisation)
                .containsExactly(trust);
    }

    @Test
    void aLeadCannotTakeOverSomebodyWhoWorksElsewhereToo() {
        var elsewhere = world.somebody(
                Role.CONTRIBUTOR, world.organisation(Kind.ACUTE_TRUST).id());
        var link = as(
                lead,
                () -> accounts.add(new NewPerson("Any", elsewhere.email()), Role.CONTRIBUTOR, trust, TODAY, null));
        var before = rights.of(elsewhere.id()).passwordChangedAt();
        clock.move(Duration.ofMinutes(1));
        ownAccount.redeem(link.token(), "an attacker has this one");
        assertThat(rights.of(elsewhere.id()).passwordChangedAt()).isEqualTo(before);
        refused(lead, () -> accounts.resetLink(elsewhere.id()));
    }

    @Test
    void aLeadMakesNoLinkForAnApprover() {
        var approver = world.somebody(Role.APPROVER, trust);
        refused(lead, () -> accounts.resetLink(approver.id()));
        refused(lead, () -> {
            accounts.end(rolesOf(approver).getFirst().id());
            return true;
        });
    }

    @Test
    void aLinkWorksOnceAndForADay() {
        var link = as(lead, () -> add("once", Role.CONTRIBUTOR, trust));
        assertThat(ownAccount.works(link.token())).isTrue();
        assertThatThrownBy(() -> ownAccount.redeem(link.token(), "short")).hasMessageContaining("at least 12");
        ownAccount.redeem(link.token(), TestWorld.PASSWORD);
        assertThat(ownAccount.works(link.token())).isFalse();
        assertThatThrownBy(() -> ownAccount.redeem(link.token(), TestWorld.PASSWORD))
                .isInstanceOf(Refused.class);

        var old = as(lead, () -> add("old", Role.CONTRIBUTOR, trust));
        clock.move(Duration.ofHours(24));
        assertThatThrownBy(() -> ownAccount.redeem(old.token(), TestWorld.PASSWORD))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ownAccount.redeem("no such link", TestWorld.PASSWORD))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aNewLinkReplacesTheOneBefore() {
        var first = as(lead, () -> add("twice", Role.CONTRIBUTOR, trust));
        var second = as(lead, () -> accounts.resetLink(first.person()));
        assertThat(ownAccount.works(first.token())).isFalse();
        assertThat(ownAccount.works(second.token())).isTrue();
        assertThat(second).hasToString("a one-time link until " + second.until());
    }

    @Test
    void changingThePasswordNeedsTheOldOne() {
        refused(lead, () -> {
            ownAccount.changePassword("not mine at all", "other quiet otters paddle");
            return true;
        });
        as(lead, () -> {
            ownAccount.changePassword(TestWorld.PASSWORD, "other quiet otters paddle");
            return true;
        });
        refused(lead, () -> {
            ownAccount.changePassword(TestWorld.PASSWORD, "third quiet otters paddle");
            return true;
        });
    }

    @Test
    void theIcbLeadOverseesThePartnersThatReportAndTheIcb() {
        var system = world.system();
        var caller = rights.of(system.icbLead().id()).caller();
        assertThat(caller.overseen())
                .containsExactlyInAnyOrder(system.icb().id(), system.provider().id());
        assertThat(rights.of(system.lead().id()).caller().overseen()).isEmpty();
        var secretary = world.somebody(Role.BOARD_SECRETARY, system.icb().id());
        assertThat(rights.of(secretary.id()).caller().overseen()).isEmpty();
    }

    @Test
    void ownersArePickedAmongColleaguesAndByTheIcbAmongLeadsAndApprovers() {
        var system = world.system();
        var here = system.provider().id();
        assertThat(as(system.contributor(), () -> accounts.colleagues(here)))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(
                        system.lead().id(),
                        system.contributor().id(),
                        system.approver().id());
        var icbLead = rights.of(system.icbLead().id()).caller();
        assertThat(currentUser.as(icbLead, () -> accounts.colleagues(here)))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(system.lead().id(), system.approver().id());
        unknown(lead, () -> accounts.colleagues(here));
    }

    @Test
    void everyIdHasAName() {
        var unknown = PersonId.next();
        assertThat(as(lead, () -> accounts.names(List.of(lead.id(), unknown, Caller.ATTEST.person()))))
                .containsEntry(lead.id(), lead.name())
                .containsEntry(unknown, "Unknown person")
                .containsEntry(Caller.ATTEST.person(), "Attest");
    }

    @Test
    void peopleAreFoundByPartOfNameOrAddressAndSignsMeanThemselves() {
        as(
                lead,
                () -> accounts.add(
                        new NewPerson("Percy 100%", "percy_p@example.org"), Role.CONTRIBUTOR, trust, TODAY, null));
        assertThat(found("percy")).hasSize(1);
        assertThat(found("100%")).hasSize(1);
        assertThat(found("0_%")).isEmpty();
        assertThat(found("")).hasSize(2);
    }

    @Test
    void whoseRoleEndedStandsUnderEnded() {
        var contributor = world.somebody(Role.CONTRIBUTOR, trust);
        as(lead, () -> {
            accounts.endAccess(contributor.id());
            return true;
        });
        assertThat(found("")).extracting(it -> it.person().id()).containsExactly(lead.id());
        var ended = new PeopleFilter("", trust, PeopleFilter.State.ENDED, PeopleFilter.Order.NAME);
        assertThat(as(administrator, () -> accounts.people(ended, Window.page(1, 25)))
                        .rows())
                .extracting(it -> it.person().id())
                .containsExactly(contributor.id());
    }

    private List<PersonRow> found(String text) {
        var filter = new PeopleFilter(text, null, PeopleFilter.State.CAN_GET_IN, PeopleFilter.Order.NAME);
        return as(lead, () -> accounts.people(filter, Window.page(1, 25))).rows();
    }

    private List<Membership> rolesOf(Somebody somebody) {
        return world.attest(() -> accounts.person(somebody.id())).memberships();
    }

    private OneTimeLink add(String name, Role role, OrganisationId organisation) {
        var until = role == Role.ASSESSOR ? TODAY.plusDays(60) : null;
        return accounts.add(person(name), role, organisation, TODAY, until);
    }

    private static NewPerson person(String name) {
        return new NewPerson(name, Ids.next() + "@example.org");
    }

    private <T> T as(Somebody somebody, Supplier<T> work) {
        return currentUser.as(somebody.caller(), work);
    }

    private void refused(Somebody somebody, Supplier<?> work) {
        ThrowingCallable call = () -> as(somebody, work);
        assertThatThrownBy(call).isExactlyInstanceOf(Refused.class);
    }

    private void unknown(Somebody somebody, Supplier<?> work) {
        ThrowingCallable call = () -> as(somebody, work);
        assertThatThrownBy(call).isInstanceOf(UnknownItem.class);
    }
}
