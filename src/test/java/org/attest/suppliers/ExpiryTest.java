package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Assurances and contracts with a last day: how they stand, and when notice is given. */
@AttestTest
class ExpiryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Window FIRST = new Window(0, 25);

    @Autowired
    SupplierRegister register;

    @Autowired
    Assurances assurances;

    @Autowired
    Contracts contracts;

    @Autowired
    ExpiryPipeline pipeline;

    @Autowired
    Connections connections;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    SystemWorld systems;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    SupplierWorld world;
    Supplier supplier;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new SupplierWorld(systems, currentUser);
        supplier = add("Brightwell Pathology");
    }

    @Test
    void aSupplierStandsAsTheWorstOfItsKindsEachByItsLatest() {
        assertThat(standing()).isEqualTo(AssuranceStanding.NONE);
        certificate(AssuranceKind.ISO_27001, TODAY.plusDays(61));
        certificate(AssuranceKind.PEN_TEST, null);
        assertThat(standing()).isEqualTo(AssuranceStanding.CURRENT);
        certificate(AssuranceKind.CYBER_ESSENTIALS_PLUS, TODAY.minusDays(1));
        assertThat(standing()).isEqualTo(AssuranceStanding.LAPSED);
        certificate(AssuranceKind.CYBER_ESSENTIALS_PLUS, TODAY.plusDays(60));
        assertThat(standing()).isEqualTo(AssuranceStanding.RUNS_OUT);
        certificate(AssuranceKind.CYBER_ESSENTIALS_PLUS, TODAY.plusDays(365));
        assertThat(standing()).isEqualTo(AssuranceStanding.CURRENT);
    }

    @Test
    void noticeIsReachedOnItsDayAndNotTheDayBefore() {
        var certificates = List.of(60, 30, 7, 0);
        assertThat(IntStream.of(61, 60, 31, 30, 8, 7, 1, 0, -1)
                        .mapToObj(it -> String.valueOf(ExpirySteps.reached(certificates, it))))
                .containsExactly("null", "60", "60", "30", "30", "7", "7", "0", "null");
        var ofContracts = List.of(180, 90, 60, 30);
        assertThat(IntStream.of(181, 180, 91, 90, 61, 60, 31, 30, 0)
                        .mapToObj(it -> String.valueOf(ExpirySteps.reached(ofContracts, it))))
                .containsExactly("null", "180", "180", "90", "90", "60", "60", "30", "30");
    }

    @Test
    void onlyTheLatestCertificateOfAKindIsInThePipeline() {
        certificate(AssuranceKind.ISO_27001, TODAY.minusDays(5));
        certificate(AssuranceKind.DTAC, TODAY.minusDays(3));
        certificate(AssuranceKind.DTAC, TODAY.plusDays(30));
        certificate(AssuranceKind.SOC_2, TODAY.plusDays(61));
        for (var reader : List.of(world.icbLead, world.northLead, world.northHelper)) {
            assertThat(world.as(reader, () -> pipeline.certificates(FIRST)).rows())
                    .extracting(Expiring::what, Expiring::days, Expiring::step)
                    .containsExactly(tuple("ISO 27001", -5, null), tuple("DTAC", 30, 30));
        }
        var foreign = new SupplierWorld(systems, currentUser);
        assertThat(world.as(foreign.icbLead, () -> pipeline.certificates(FIRST)).rows())
                .isEmpty();
    }

    @Test
    void aProviderSeesItsOwnContractsEndAndTheIcbAllOfThem() {
        contract(world.northLead, world.north, "North ends", TODAY.plusDays(180));
        contract(world.southLead, world.south, "South ends", TODAY.plusDays(30));
        contract(world.southLead, world.south, "South later", TODAY.plusDays(181));
        assertThat(ending(world.northLead)).containsExactly("North ends");
        assertThat(ending(world.northApprover)).containsExactly("North ends");
        assertThat(ending(world.southLead)).containsExactly("South ends");
        assertThat(ending(world.icbLead)).containsExactly("South ends", "North ends");
        assertThat(ending(world.northHelper)).isEmpty();
        assertThat(ending(new SupplierWorld(systems, currentUser).icbLead)).isEmpty();
    }

    @Test
    void anEndedContractStaysUntilALaterOneFollows() {
        contract(world.northLead, world.north, "The old one", TODAY.minusDays(10));
        assertThat(ending(world.northLead)).containsExactly("The old one");
        contract(world.northLead, world.north, "The new one", TODAY.plusDays(700));
        assertThat(ending(world.northLead)).isEmpty();
    }

    @Test
    void theSharedAssurancesAreTheIcbsToWriteAndItsDatesAreInOrder() {
        assertThatThrownBy(() -> world.as(
                        world.northLead,
                        () -> assurances.add(supplier.ref(), AssuranceDetails.of(AssuranceKind.DTAC, null, null))))
                .isInstanceOf(AccessDeniedException.class);
        var foreign = new SupplierWorld(systems, currentUser);
        assertThatThrownBy(() -> world.as(
                        foreign.icbLead,
                        () -> assurances.add(supplier.ref(), AssuranceDetails.of(AssuranceKind.DTAC, null, null))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> AssuranceDetails.of(AssuranceKind.DTAC, TODAY, TODAY.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("runs out before it was given");
    }

    @Test
    void whoSavesAnAssuranceSecondIsShownBothVersions() {
        var opened = certificate(AssuranceKind.DTAC, TODAY);
        assertThat(change(opened, TODAY)).isInstanceOf(Saved.Unchanged.class);
        assertThat(change(opened, TODAY.plusDays(1))).isInstanceOf(Saved.Done.class);
        assertThat(change(opened, TODAY.plusDays(2))).isInstanceOfSatisfying(Saved.Conflict.class, it -> assertThat(
                        ((Assurance) it.now()).details().expires())
                .isEqualTo(TODAY.plusDays(1)));
    }

    @Test
    void theEvidenceOfAnAssuranceIsLinkedToTheSupplierToo() {
        var item = world.as(
                        world.icbLead,
                        () -> library.add(world.icb, EvidenceDetails.titled("Certificate", EvidenceKind.EXTERNAL)))
                .ref();
        var details = AssuranceDetails.of(AssuranceKind.ISO_27001, null, null).provedBy(item);
        world.run(world.icbLead, () -> assurances.add(supplier.ref(), details));
        assertThat(world.as(world.icbLead, () -> connections.of(supplier.ref())).items())
                .singleElement()
                .satisfies(it -> assertThat(it.item()).isEqualTo(item));
        var foreign = world.as(
                        world.northLead,
                        () -> library.add(world.north, EvidenceDetails.titled("Theirs", EvidenceKind.EXTERNAL)))
                .ref();
        var elsewhere = new SupplierWorld(systems, currentUser);
        assertThatThrownBy(() -> world.as(
                        elsewhere.icbLead,
                        () -> assurances.add(
                                world.as(
                                                elsewhere.icbLead,
                                                () -> register.add(elsewhere.icb, SupplierDetails.named("Elsewhere")))
                                        .ref(),
                                details.provedBy(foreign))))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void thePipelineCostsTheSameStatementsForOneAndForMany() {
        certificate(AssuranceKind.DTAC, TODAY);
        contract(world.northLead, world.north, "First", TODAY);
        var few = cost();
        for (var i = 0; i < 12; i++) {
            var another = add("Another " + i);
            world.run(
                    world.icbLead,
                    () -> assurances.add(another.ref(), AssuranceDetails.of(AssuranceKind.DTAC, null, TODAY)));
            world.run(
                    world.northLead,
                    () -> contracts.add(
                            world.north,
                            another.ref(),
                            ContractDetails.titled("Next").running(null, TODAY)));
        }
        assertThat(cost()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private long cost() {
        return world.as(
                world.northLead,
                () -> StatementCount.of(() -> {
                    assertThat(pipeline.certificates(new Window(0, 1)).rows()).isNotEmpty();
                    assertThat(pipeline.contracts(new Window(0, 1)).rows()).isNotEmpty();
                }));
    }

    private AssuranceStanding standing() {
        return world.as(world.northLead, () -> register.list(SupplierFilter.ALL, FIRST))
                .rows()
                .getFirst()
                .assurance();
    }

    private Saved<Assurance> change(Assurance opened, LocalDate expires) {
        return world.as(
                world.icbLead,
                () -> assurances.change(
                        supplier.ref(),
                        opened.id(),
                        opened.edits(),
                        AssuranceDetails.of(AssuranceKind.DTAC, null, expires)));
    }

    private Assurance certificate(AssuranceKind kind, LocalDate expires) {
        return world.as(world.icbLead, () -> assurances.add(supplier.ref(), AssuranceDetails.of(kind, null, expires)));
    }

    private void contract(Caller lead, OrganisationId organisation, String title, LocalDate ends) {
        world.run(
                lead,
                () -> contracts.add(
                        organisation,
                        supplier.ref(),
                        ContractDetails.titled(title).running(null, ends)));
    }

    private List<String> ending(Caller caller) {
        return world.as(caller, () -> pipeline.contracts(FIRST)).rows().stream()
                .map(Expiring::what)
                .toList();
    }

    private Supplier add(String name) {
        return world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named(name)));
    }
}
