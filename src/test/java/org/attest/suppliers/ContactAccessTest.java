package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.KnownPassword;
import org.attest.accounts.NewPerson;
import org.attest.accounts.OneTimeLink;
import org.attest.accounts.OwnAccount;
import org.attest.accounts.PersonRow;
import org.attest.accounts.Recipients;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who lets people of suppliers in, for how long, and what that opens. */
@AttestTest
class ContactAccessTest {

    @Autowired
    SupplierRegister register;

    @Autowired
    Contacts contacts;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    Recipients recipients;

    @Autowired
    KnownPassword knownPassword;

    @Autowired
    SystemWorld systems;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    SupplierWorld world;
    Supplier supplier;
    LocalDate today;
    Caller administrator;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        today = UkDates.day(clock.instant());
        world = new SupplierWorld(systems, currentUser);
        supplier = world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named("Brightwell")));
        administrator = SystemWorld.person(Accounts.WHOLE_SYSTEM, Role.ADMINISTRATOR);
    }

    @Test
    void theIcbLeadLetsAContactInForOneSupplierUntilADay() {
        var link = invite("theo@supplier.example", today.plusDays(30));
        knownPassword.redeem(link.token());
        var caller = caller(link);
        assertThat(caller.contactFor()).containsExactly(supplier.ref());
        assertThat(caller.isFromSupplierOnly()).isTrue();
        assertThat(caller.overseen()).isEmpty();
        assertThat(world.as(caller, ownAccount::mine).person().name()).isEqualTo("Theo Marchant");
        assertThat(world.as(world.icbLead, () -> contacts.of(supplier.ref())))
                .singleElement()
                .satisfies(it -> assertThat(it.access(today)).isEqualTo("Can get in"));
        clock.move(Duration.ofDays(31));
        assertThat(world.as(Caller.ATTEST, () -> recipients.find(link.person())))
                .isEmpty();
        assertThat(world.as(world.icbLead, () -> contacts.of(supplier.ref()))
                        .getFirst()
                        .ended(today.plusDays(31)))
                .isTrue();
    }

    @Test
    void endedByTheIcbLeadTheContactSeesNothingMore() {
        var link = invite("theo@supplier.example", today.plusDays(30));
        var membership = world.as(world.icbLead, () -> contacts.of(supplier.ref()))
                .getFirst()
                .memberships()
                .getFirst();
        var other = world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named("Second Systems")));
        assertThatThrownBy(() -> world.run(world.icbLead, () -> contacts.end(other.ref(), membership.id())))
                .isInstanceOf(UnknownItem.class);
        world.run(world.icbLead, () -> contacts.end(supplier.ref(), membership.id()));
        assertThat(world.as(Caller.ATTEST, () -> recipients.find(link.person())))
                .isEmpty();
    }

    @Test
    void nobodyElseLetsContactsIn() {
        var until = today.plusDays(30);
        for (var other : world.atNorth()) {
            assertThatThrownBy(() -> world.as(
                            other,
                            () -> contacts.invite(supplier.ref(), new NewPerson("A", "a@supplier.example"), until)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var foreign = new SupplierWorld(systems, currentUser);
        assertThatThrownBy(() -> foreign.as(
                        foreign.icbLead,
                        () -> contacts.invite(supplier.ref(), new NewPerson("A", "a@supplier.example"), until)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(
                        world.icbLead,
                        () -> contacts.invite(
                                new ItemRef(
                                        ItemKind.SUPPLIER,
                                        world.icb,
                                        foreign.icb.id().toString()),
                                new NewPerson("A", "a@supplier.example"),
                                until)))
                .isInstanceOf(UnknownItem.class);
        for (var giver : new Caller[] {administrator, world.northLead}) {
            assertThatThrownBy(() -> give(giver, world.north))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("on the screen of the supplier");
        }
        assertThat(world.as(administrator, accounts::rolesToGive)).doesNotContain(Role.SUPPLIER_CONTACT);
    }

    @Test
    void daysAndDoubleContactsAreRefusedInPlainWords() {
        assertThatThrownBy(() -> invite("a@supplier.example", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Enter the last day");
        assertThatThrownBy(() -> invite("a@supplier.example", today.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("lies before the first");
        invite("a@supplier.example", today.plusDays(30));
        var other = world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named("Second Systems")));
        assertThatThrownBy(() -> world.as(
                        world.icbLead,
                        () -> contacts.invite(
                                other.ref(), new NewPerson("A", unique("a@supplier.example")), today.plusDays(30))))
                .as("one supplier of a register and no other")
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has that role there already");
    }

    @Test
    void anIcbLeadSetsNoPasswordOfSomebodyWhoCanDoMore() {
        var both = world.as(
                administrator,
                () -> accounts.add(
                        new NewPerson("Robin", unique("robin@trust.example")),
                        Role.PROVIDER_LEAD,
                        world.north,
                        today,
                        null));
        var link = invite("robin@trust.example", today.plusDays(30));
        assertThat(link.person()).isEqualTo(both.person());
        assertThatThrownBy(() -> world.as(world.icbLead, () -> contacts.link(supplier.ref(), both.person())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Only an administrator");
        var contact = invite("theo@supplier.example", today.plusDays(30));
        assertThat(world.as(world.icbLead, () -> contacts.link(supplier.ref(), contact.person()))
                        .person())
                .isEqualTo(contact.person());
    }

    @Test
    void anAdministratorSeesAndEndsTheRole() {
        var link = invite("theo@supplier.example", today.plusDays(30));
        PersonRow row = world.as(administrator, () -> accounts.person(link.person()));
        assertThat(row.memberships()).singleElement().satisfies(it -> assertThat(it.supplier())
                .isEqualTo(supplier.id()));
        world.run(administrator, () -> accounts.end(row.memberships().getFirst().id()));
        assertThat(world.as(Caller.ATTEST, () -> recipients.find(link.person())))
                .isEmpty();
    }

    private void give(Caller giver, OrganisationId organisation) {
        world.as(
                giver,
                () -> accounts.add(
                        new NewPerson("A", "a@supplier.example"),
                        Role.SUPPLIER_CONTACT,
                        organisation,
                        today,
                        today.plusDays(3)));
    }

    private OneTimeLink invite(String email, LocalDate until) {
        return world.as(
                world.icbLead,
                () -> contacts.invite(supplier.ref(), new NewPerson("Theo Marchant", unique(email)), until));
    }

    private String unique(String email) {
        return world.icbCode.toLowerCase() + "." + email;
    }

    private Caller caller(OneTimeLink link) {
        return world.as(Caller.ATTEST, () -> recipients.find(link.person()))
                .orElseThrow()
                .caller();
    }
}
