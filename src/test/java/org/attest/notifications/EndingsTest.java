package org.attest.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.TestWorld;
import org.attest.TestWorld.Somebody;
import org.attest.TestWorld.TestSystem;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.organisations.Kind;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.AssuranceKind;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.Contracts;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Contracts and certificates of suppliers end while the clock goes on: who is told, and what others read of it. */
@AttestTest
class EndingsTest {

    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    SupplierRegister register;

    @Autowired
    Contracts contracts;

    @Autowired
    Assurances assurances;

    @Autowired
    EndingNotices endings;

    @Autowired
    EndingsWaiting waiting;

    @Autowired
    NoticeRows rows;

    @Autowired
    OpenNews news;

    @Autowired
    Feed feed;

    @Autowired
    CurrentUser currentUser;

    TestSystem system;
    Somebody otherLead;
    org.attest.suppliers.Supplier supplier;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        system = world.system();
        var other = world.organisation(Kind.ACUTE_TRUST);
        world.attest(() -> {
            directory.setPartner(system.icb().id(), other.id(), true, "Member trust");
            return true;
        });
        otherLead = world.somebody(Role.PROVIDER_LEAD, other.id());
        supplier = as(
                system.icbLead(), () -> register.add(system.icb().id(), SupplierDetails.named("Brightwell Pathology")));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theLeadIsToldOfTheOwnContractAtEachStepOnceAndNobodyElseIs() {
        var contract = contract(100);
        morning();
        morning();
        assertThat(notices(system.lead())).hasSize(1);
        assertThat(count(system.lead())).isEqualTo(1);
        for (var other : List.of(otherLead, system.icbLead(), system.approver(), system.contributor())) {
            assertThat(count(other)).as(other.name()).isZero();
        }
        clock.move(Duration.ofDays(20));
        morning();
        assertThat(notices(system.lead())).hasSize(2);
        assertThat(count(system.lead())).isEqualTo(1);
        assertThat(as(system.lead(), () -> news.of(notices(system.lead()))))
                .singleElement()
                .satisfies(it -> assertThat(it.words())
                        .contains("S-0001")
                        .doesNotContain("Brightwell")
                        .doesNotContain("Pathology 2026"));
        var renewed = contract.details().running(null, today().plusYears(2));
        as(
                system.lead(),
                () -> contracts.change(
                        system.provider().id(), supplier.ref(), contract.id(), contract.edits(), renewed));
        assertThat(count(system.lead())).isZero();
    }

    @Test
    void theIcbIsToldOfTheCertificatesInItsRegister() {
        as(
                system.icbLead(),
                () -> assurances.add(
                        supplier.ref(),
                        AssuranceDetails.of(AssuranceKind.CYBER_ESSENTIALS_PLUS, null, today().plusDays(7))));
        morning();
        assertThat(count(system.icbLead())).isEqualTo(1);
        assertThat(count(system.lead())).isZero();
        as(
                system.icbLead(),
                () -> assurances.add(
                        supplier.ref(),
                        AssuranceDetails.of(AssuranceKind.CYBER_ESSENTIALS_PLUS, null, today().plusDays(370))));
        assertThat(count(system.icbLead())).isZero();
    }

    @Test
    void theFeedTellsTheOwnOrganisationOfItsContractsAndTheIcbOfItsRegister() {
        contract(400);
        assertThat(feed(system.approver())).contains("added a contract with Brightwell Pathology");
        assertThat(feed(otherLead)).doesNotContain("Brightwell");
        assertThat(feed(system.icbLead())).doesNotContain("contract");
        assertThat(feed(system.contributor())).doesNotContain("contract");
        var colleague = world.somebody(Role.ICB_LEAD, system.icb().id());
        assertThat(feed(colleague)).contains("added Brightwell Pathology").doesNotContain("contract");
    }

    private org.attest.suppliers.Contract contract(int endsIn) {
        var details = ContractDetails.titled("Pathology 2026").running(null, today().plusDays(endsIn));
        return as(system.lead(), () -> contracts.add(system.provider().id(), supplier.ref(), details));
    }

    private void morning() {
        world.attest(() -> {
            endings.tell();
            return true;
        });
    }

    private List<KeptNotice> notices(Somebody person) {
        return rows.of(person.id(), NoticeKind.SUPPLIER_ENDS, clock.instant().minus(Duration.ofDays(300)));
    }

    private long count(Somebody person) {
        return as(person, waiting::waiting).stream().mapToLong(it -> it.count()).sum();
    }

    private String feed(Somebody person) {
        var told = new StringBuilder();
        as(person, () -> feed.page(null, 50))
                .entries()
                .forEach(it ->
                        told.append(it.did()).append(' ').append(it.item()).append('\n'));
        return told.toString();
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private <T> T as(Somebody person, Supplier<T> work) {
        return currentUser.as(person.caller(), work);
    }
}
