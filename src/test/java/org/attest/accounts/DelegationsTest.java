package org.attest.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.ActsFor;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.audit.AuditEntry;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.connections.Connections;
import org.attest.shared.Ids;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AttestTest
class DelegationsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    Delegations delegations;

    @Autowired
    Accounts accounts;

    @Autowired
    Rights rights;

    @Autowired
    Connections connections;

    @Autowired
    AuditTrail trail;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;
    OrganisationId trust;
    Somebody lead;
    Somebody contributor;
    Somebody approver;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
        trust = system.provider().id();
        lead = system.lead();
        contributor = system.contributor();
        approver = system.approver();
    }

    @AfterEach
    void timeGoesBack() {
        clock.reset();
    }

    @Test
    void aDelegateMayDoWhatTheDelegatorMayFromTheFirstDayToTheLast() {
        name(lead, contributor, TODAY.plusDays(1), TODAY.plusDays(2));

        assertThat(actsAs(contributor, Role.PROVIDER_LEAD)).isFalse();
        clock.move(Duration.ofDays(1));
        assertThat(actsAs(contributor, Role.PROVIDER_LEAD)).isTrue();
        assertThat(rights(contributor).actsFor())
                .containsExactly(new ActsFor(lead.id(), new Grant(Role.PROVIDER_LEAD, trust)));
        assertThat(rights(contributor).grants()).containsExactly(new Grant(Role.CONTRIBUTOR, trust));
        clock.move(Duration.ofDays(1));
        assertThat(actsAs(contributor, Role.PROVIDER_LEAD)).isTrue();
        clock.move(Duration.ofDays(1));
        assertThat(actsAs(contributor, Role.PROVIDER_LEAD)).isFalse();
    }

    @Test
    void theDelegatorEndsItAtAnyTimeAndNobodyElse() {
        var made = name(lead, contributor, TODAY, TODAY.plusDays(9));
        assertThat(actsAs(contributor, Role.PROVIDER_LEAD)).isTrue();
        for (var other : List.of(contributor, approver, world.system().lead())) {
            assertThatThrownBy(() -> end(other, made)).isInstanceOf(UnknownItem.class);
        }

        end(lead, made);
        assertThat(actsAs(contributor, Role.PROVIDER_LEAD)).isFalse();
        assertThatThrownBy(() -> end(lead, made)).isInstanceOf(UnknownItem.class);
    }

    @Test
    void itHoldsOnlyWhileTheDelegatorHasTheRole() {
        name(lead, contributor, TODAY, TODAY.plusDays(9));
        assertThat(actsAs(contributor, Role.PROVIDER_LEAD)).isTrue();
        endRoles(lead);

        assertThat(actsAs(contributor, Role.PROVIDER_LEAD)).isFalse();
    }

    @Test
    void itHoldsOnlyWhileTheDelegatorHasAccessAndTheDelegateWorksThere() {
        name(approver, contributor, TODAY, TODAY.plusDays(9));
        name(lead, approver, TODAY, TODAY.plusDays(9));
        assertThat(actsAs(contributor, Role.APPROVER)).isTrue();
        assertThat(actsAs(approver, Role.PROVIDER_LEAD)).isTrue();
        world.attest(() -> {
            accounts.endAccess(approver.id());
            return true;
        });

        assertThat(actsAs(contributor, Role.APPROVER)).isFalse();
        assertThat(rights(approver).roles()).isEmpty();
    }

    @Test
    void aDelegateWhoLeavesTheOrganisationActsForNobodyThere() {
        var elsewhere = world.system();
        world.attest(() -> accounts.grant(
                contributor.id(), Role.CONTRIBUTOR, elsewhere.provider().id(), TODAY, null));
        name(lead, contributor, TODAY, TODAY.plusDays(9));
        assertThat(actsAs(contributor, Role.PROVIDER_LEAD)).isTrue();
        world.attest(() -> accounts.person(contributor.id())).memberships().stream()
                .filter(it -> it.organisation().equals(trust))
                .forEach(it -> endRole(it));

        assertThat(rights(contributor).roles()).containsExactly(Role.CONTRIBUTOR);
    }

    @Test
    void aDelegatedRoleIsNeverPassedOn() {
        name(lead, contributor, TODAY, TODAY.plusDays(9));
        var acting = rights(contributor);
        currentUser.as(acting, () -> delegations.name(trust, approver.id(), TODAY, TODAY.plusDays(9)));

        assertThat(rights(approver).actsFor())
                .containsExactly(new ActsFor(contributor.id(), new Grant(Role.CONTRIBUTOR, trust)));
        assertThatThrownBy(() -> currentUser.as(
                        acting,
                        () -> accounts.add(
                                new NewPerson("New", Ids.next() + "@example.org"),
                                Role.CONTRIBUTOR,
                                trust,
                                TODAY,
                                null)))
                .hasMessage("You act for a provider lead here. Only a lead in person gives and ends roles.");
        assertThatThrownBy(() -> currentUser.as(acting, () -> accounts.resetLink(lead.id())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> currentUser.as(acting, () -> {
                    accounts.endAccess(lead.id());
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyAColleagueInPersonCanBeNamed() {
        var other = world.system();
        var assessor = world.somebody(Role.ASSESSOR, trust);
        for (var nobody :
                List.of(other.lead().id(), system.icbLead().id(), assessor.id(), lead.id(), PersonId.next())) {
            assertThatThrownBy(() -> as(lead, () -> delegations.name(trust, nobody, TODAY, TODAY)))
                    .isInstanceOf(UnknownItem.class);
        }
        assertThat(as(lead, () -> delegations.candidates(trust)))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(contributor.id(), approver.id());
    }

    @Test
    void nobodyNamesADelegateWhereTheyHoldNoSuchRole() {
        var other = world.system();
        assertThatThrownBy(() -> as(
                        lead,
                        () -> delegations.name(
                                other.provider().id(), other.contributor().id(), TODAY, TODAY)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> as(other.lead(), () -> delegations.candidates(trust)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> as(system.icbLead(), () -> delegations.name(trust, contributor.id(), TODAY, TODAY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void itLastsSixtyDaysAtMostAndBeginsTodayOrLater() {
        assertThatThrownBy(() -> name(lead, contributor, TODAY, TODAY.plusDays(60)))
                .hasMessage("Somebody can act for you for 60 days at most.");
        assertThatThrownBy(() -> name(lead, contributor, TODAY, TODAY.minusDays(1)))
                .hasMessage("The last day lies before the first.");
        assertThatThrownBy(() -> name(lead, contributor, TODAY.minusDays(1), TODAY))
                .hasMessage("The first day is over. Choose today or later.");
        assertThat(name(lead, contributor, TODAY, TODAY.plusDays(59)).until()).isEqualTo(TODAY.plusDays(59));
        assertThatThrownBy(() -> name(lead, approver, TODAY.plusDays(59), TODAY.plusDays(70)))
                .hasMessage("Somebody acts for you on some of these days already. End that first.");
        assertThat(name(lead, approver, TODAY.plusDays(60), TODAY.plusDays(70))).isNotNull();
    }

    @Test
    void bothSeeItAndSoDoesTheLeadOfThatOrganisationOnly() {
        var made = name(approver, contributor, TODAY, TODAY.plusDays(9));

        assertThat(as(approver, () -> delegations.mine()))
                .isEqualTo(new MyDelegations(List.of(trust), List.of(made), List.of()));
        assertThat(as(contributor, () -> delegations.mine()))
                .isEqualTo(new MyDelegations(List.of(trust), List.of(), List.of(made)));
        assertThat(as(lead, () -> delegations.mine()))
                .isEqualTo(new MyDelegations(List.of(trust), List.of(), List.of()));
        assertThat(as(lead, () -> delegations.among())).containsExactly(made);
        assertThat(as(world.system().lead(), () -> delegations.among())).isEmpty();
    }

    @Test
    void aLeadMakesNoLinkForWhoeverActsForAnApprover() {
        assertThat(as(lead, () -> accounts.resetLink(contributor.id()))).isNotNull();
        name(approver, contributor, TODAY.plusDays(3), TODAY.plusDays(9));

        assertThatThrownBy(() -> as(lead, () -> accounts.resetLink(contributor.id())))
                .hasMessage("Only an administrator can make a link for this person.");
    }

    @Test
    void theTrailNamesBothAndSaysForWhomSomebodyActed() {
        var made = name(lead, contributor, TODAY, TODAY.plusDays(9));
        var acting = rights(contributor);
        currentUser.as(
                acting,
                () -> connections.connect(ItemRef.outcome(trust, "v9", "A1.a"), ItemRef.objective(trust, 1), ""));
        end(lead, made);

        var entries = world.attest(() -> trail.entries(new AuditFilter(trust, null, null, TODAY), new Window(0, 50)))
                .rows();
        assertThat(one(entries, "accounts.delegated").changes().toString())
                .contains(lead.id().toString(), contributor.id().toString(), "2026-12-01");
        assertThat(one(entries, "accounts.delegation-ended").person()).isEqualTo(lead.id());
        var link = one(entries, "connections.linked");
        assertThat(link.person()).isEqualTo(contributor.id());
        assertThat(link.changes()).anySatisfy(it -> {
            assertThat(it.field()).isEqualTo("as delegate of");
            assertThat(it.after()).isEqualTo(lead.id().toString());
        });
    }

    private static AuditEntry one(List<AuditEntry> entries, String what) {
        return entries.stream().filter(it -> it.what().equals(what)).findFirst().orElseThrow();
    }

    private Delegation name(Somebody delegator, Somebody delegate, LocalDate from, LocalDate until) {
        return as(delegator, () -> delegations.name(trust, delegate.id(), from, until));
    }

    private void end(Somebody caller, Delegation made) {
        as(caller, () -> {
            delegations.end(made.id());
            return true;
        });
    }

    private void endRoles(Somebody somebody) {
        world.attest(() -> accounts.person(somebody.id())).memberships().forEach(this::endRole);
    }

    private void endRole(Membership membership) {
        world.attest(() -> {
            accounts.end(membership.id());
            return true;
        });
    }

    private boolean actsAs(Somebody somebody, Role role) {
        return rights(somebody).holds(role, trust);
    }

    private Caller rights(Somebody somebody) {
        return rights.of(somebody.id()).caller();
    }

    private <T> T as(Somebody somebody, Supplier<T> work) {
        return currentUser.as(somebody.caller(), work);
    }
}
