package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.shared.HistoryEntry;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What an organisation keeps to itself about a supplier, and how it has the shared record changed. */
@AttestTest
class OwnPartTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate NEXT_SPRING = LocalDate.of(2027, 3, 31);
    private static final Window FIRST = new Window(0, 25);

    @Autowired
    SupplierRegister register;

    @Autowired
    Contracts contracts;

    @Autowired
    Proposals proposals;

    @Autowired
    SuppliersWaiting waiting;

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
        supplier =
                world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named("Brightwell Pathology")));
    }

    @Test
    void aContractIsReadByItsOrganisationAndTheIcbAndUnknownToEveryOtherProvider() {
        var contract = add(world.northLead, world.north, "Pathology 2026");
        for (var reader : List.of(world.northLead, world.northApprover, world.icbLead)) {
            assertThat(titles(reader)).containsExactly("Pathology 2026");
        }
        assertThat(titles(world.northHelper)).isEmpty();
        assertThat(titles(world.southLead)).isEmpty();
        assertThatThrownBy(() -> world.as(
                        world.southLead,
                        () -> contracts.change(
                                world.south, supplier.ref(), contract.id(), 1, ContractDetails.titled("Mine"))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(
                        world.southLead,
                        () -> contracts.change(
                                world.north, supplier.ref(), contract.id(), 1, ContractDetails.titled("Mine"))))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.southLead, () -> contracts.history(world.north, supplier.ref())))
                .isInstanceOf(UnknownItem.class);
        assertThat(world.as(world.southLead, () -> contracts.history(world.south, supplier.ref())))
                .isEmpty();
        assertThat(world.as(world.icbLead, () -> register.history(supplier.ref())))
                .extracting(HistoryEntry::verb)
                .containsExactly(SupplierVerb.ADD);
        assertThat(world.as(world.northApprover, () -> contracts.history(world.north, supplier.ref())))
                .extracting(HistoryEntry::verb)
                .containsExactly(SupplierVerb.ADD_CONTRACT);
    }

    @Test
    void onlyTheLeadOfTheOrganisationWritesItsContracts() {
        for (var other : List.of(world.northHelper, world.northApprover, world.icbLead)) {
            assertThatThrownBy(() -> add(other, world.north, "Not theirs")).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> add(world.southLead, world.north, "Not theirs"))
                .isInstanceOf(UnknownItem.class);
        var foreign = new SupplierWorld(systems, currentUser);
        assertThatThrownBy(() -> add(foreign.northLead, foreign.north, "Not in this system"))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void whoSavesAContractSecondIsShownBothVersions() {
        var opened = add(world.northLead, world.north, "Pathology 2026");
        assertThat(change(opened, opened.details())).isInstanceOf(Saved.Unchanged.class);
        assertThat(change(opened, ContractDetails.titled("Theirs"))).isInstanceOf(Saved.Done.class);
        var second = change(opened, ContractDetails.titled("Mine"));
        assertThat(second).isInstanceOf(Saved.Conflict.class);
        assertThat(second.now().details().title()).isEqualTo("Theirs");
        assertThat(titles(world.northLead)).containsExactly("Theirs");
    }

    @Test
    void datesInTheWrongOrderAreRefusedInPlainWords() {
        var contract = ContractDetails.titled("Pathology 2026");
        refused("The contract ends before it starts", () -> contract.running(NEXT_SPRING, SPRING));
        refused("The last day for notice lies after the end", () -> noticed(SPRING.plusYears(2)));
        refused("The last day for notice lies before the start", () -> noticed(SPRING.minusDays(1)));
        assertThat(noticed(SPRING.plusMonths(6)).noticeBy()).isNotNull();
        refused("from 1 to 999", () -> hours(0));
        refused("from 1 to 999", () -> hours(-5));
    }

    @Test
    void twoProposalsOfOneNameAcceptedAtOnceMakeOneSupplierAndAPlainSentence() throws InterruptedException {
        var first = world.as(world.northLead, () -> proposals.propose(world.north, world.icb, "Twice", null));
        var second = world.as(world.southLead, () -> proposals.propose(world.south, world.icb, "TWICE", null));
        var refused = new ConcurrentLinkedQueue<Throwable>();
        var people = Stream.of(first, second)
                .map(it -> Thread.ofVirtual()
                        .unstarted(() -> world.run(world.icbLead, () -> proposals.accept(it.id(), null))))
                .toList();
        people.forEach(it -> it.setUncaughtExceptionHandler((_, wrong) -> refused.add(wrong)));
        people.forEach(Thread::start);
        for (var it : people) {
            it.join();
        }
        assertThat(refused)
                .singleElement()
                .isInstanceOf(SupplierRefused.class)
                .extracting(Throwable::getMessage)
                .asString()
                .contains("already has a supplier of this name");
        assertThat(world.as(world.icbLead, () -> register.list(SupplierFilter.ALL.holding("twice"), FIRST))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void theIcbAcceptsAProposedSupplierAndItStandsInTheRegister() {
        var proposal = world.as(
                world.northLead,
                () -> proposals.propose(world.north, world.icb, "Second Systems", "Our theatre lists"));
        assertThat(proposal.mayDecide()).isFalse();
        assertThat(world.as(world.icbLead, waiting::waiting)).singleElement().satisfies(it -> assertThat(it.count())
                .isEqualTo(1));
        assertThat(world.as(world.northLead, waiting::waiting)).isEmpty();
        var accepted = world.as(world.icbLead, () -> proposals.accept(proposal.id(), ""));
        assertThat(accepted.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(world.as(world.southLead, () -> register.list(SupplierFilter.ALL, FIRST))
                        .rows())
                .extracting(SupplierRow::name)
                .contains("Second Systems");
        assertThatThrownBy(() -> world.as(world.icbLead, () -> proposals.decline(proposal.id(), "Changed my mind")))
                .isInstanceOf(SupplierRefused.class)
                .hasMessageContaining("decided already");
        assertThat(world.as(world.icbLead, waiting::waiting)).isEmpty();
    }

    @Test
    void aProposalIsDeclinedWithAReasonThatItsAuthorReads() {
        var proposal = world.as(
                world.northLead,
                () -> proposals.proposeChange(world.north, supplier.ref(), "They moved to a new group."));
        assertThatThrownBy(() -> world.as(world.icbLead, () -> proposals.decline(proposal.id(), " ")))
                .isInstanceOf(SupplierRefused.class)
                .hasMessageContaining("Say why");
        world.run(world.icbLead, () -> proposals.decline(proposal.id(), "Companies House says otherwise."));
        assertThat(made(world.northLead)).singleElement().satisfies(it -> {
            assertThat(it.state()).isEqualTo(ProposalState.DECLINED);
            assertThat(it.reason()).isEqualTo("Companies House says otherwise.");
        });
    }

    @Test
    void theProposalsOfOneOrganisationAreUnknownToEveryOther() {
        var proposal =
                world.as(world.northLead, () -> proposals.propose(world.north, world.icb, "Second Systems", null));
        assertThat(made(world.southLead)).isEmpty();
        assertThat(made(world.northApprover)).hasSize(1);
        var foreign = new SupplierWorld(systems, currentUser);
        assertThat(made(foreign.icbLead)).isEmpty();
        assertThatThrownBy(() -> world.as(foreign.icbLead, () -> proposals.accept(proposal.id(), null)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.as(world.northLead, () -> proposals.accept(proposal.id(), null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        world.as(world.northLead, () -> proposals.propose(world.north, foreign.icb, "Elsewhere", null)))
                .isInstanceOf(UnknownItem.class);
    }

    private Contract add(Caller lead, OrganisationId organisation, String title) {
        return world.as(
                lead,
                () -> contracts.add(
                        organisation,
                        supplier.ref(),
                        ContractDetails.titled(title).running(SPRING, NEXT_SPRING)));
    }

    private Saved<Contract> change(Contract opened, ContractDetails details) {
        return world.as(
                world.northLead,
                () -> contracts.change(world.north, supplier.ref(), opened.id(), opened.edits(), details));
    }

    private List<String> titles(Caller caller) {
        return world.as(caller, () -> contracts.of(supplier.ref())).stream()
                .map(it -> it.details().title())
                .toList();
    }

    private List<Proposal> made(Caller caller) {
        return world.as(caller, () -> proposals.list(FIRST)).rows();
    }

    private static ContractDetails noticed(LocalDate by) {
        return new ContractDetails(
                "Pathology 2026", SPRING, NEXT_SPRING, by, null, null, Set.of(Clause.EXIT), 24, true, null);
    }

    private static ContractDetails hours(int hours) {
        return new ContractDetails("Pathology 2026", null, null, null, null, null, Set.of(), hours, false, null);
    }

    private static void refused(String sentence, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }
}
