package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.attest.suppliers.Clause;
import org.attest.suppliers.Contract;
import org.attest.suppliers.Contracts;
import org.attest.suppliers.OwnUse;
import org.attest.suppliers.Proposal;
import org.attest.suppliers.Proposals;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ICB imports the shared record; a provider imports its own part, and only proposes what is not its own. */
@AttestTest
class SupplierTableTest {

    private static final String OWN =
            "Reference,Supplier,Service,Tier,We use it for,Contract,Contract start,Contract end,Clauses present,Proposed correction";

    @Autowired
    TableImports imports;

    @Autowired
    TableExports exports;

    @Autowired
    SupplierRegister register;

    @Autowired
    SupplierServices services;

    @Autowired
    ServiceUse use;

    @Autowired
    Contracts contracts;

    @Autowired
    Proposals proposals;

    @Autowired
    AuditTrail trail;

    @Autowired
    SystemWorld systems;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    OrganisationId icb;
    OrganisationId north;
    Caller icbLead;
    Caller northLead;
    Caller southLead;
    Brought shared;
    Brought own;
    ItemRef pathology;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        var system = systems.make(2);
        icb = system.icb().id();
        north = system.trusts().getFirst().id();
        icbLead = system.icbLead();
        northLead = SystemWorld.person(north, Role.PROVIDER_LEAD);
        southLead = SystemWorld.person(system.trusts().getLast().id(), Role.PROVIDER_LEAD);
        shared = new Brought(imports, exports, currentUser, icbLead, icb, "suppliers");
        own = new Brought(imports, exports, currentUser, northLead, north, "own-suppliers");
        pathology = as(icbLead, () -> register.add(icb, SupplierDetails.named("Brightwell Pathology")))
                .ref();
        as(icbLead, () -> services.add(pathology, ServiceDetails.named("Laboratory system")));
        as(icbLead, () -> register.add(icb, SupplierDetails.named("Oakmere Cloud")));
    }

    @Test
    void theIcbAddsAndChangesTheSharedRecordAndItsExportComesBackUnchanged() {
        var file = Brought.xlsx(
                "Suppliers",
                new Object[] {"Supplier ID", "Supplier name", "Company number", "ODS code", "Parent company", "Tier"},
                new Object[] {"S-0001", "Brightwell Pathology", "00123456", "8E338", "Brightwell", "Tier 1"},
                new Object[] {null, "Fernhill Software", null, null, "Brightwell", null},
                new Object[] {null, "Mangled", 123456, null, null, null},
                new Object[] {null, "Dated", null, LocalDate.of(2003, 4, 1), null, null},
                new Object[] {"S-0999", "Foreign", null, null, null, null});

        var preview = shared.preview(file);
        assertThat(preview.rows().stream().flatMap(it -> it.problems().stream()).toList())
                .extracting(Problem::kind, Problem::where)
                .containsExactly(
                        tuple(ProblemKind.REFERENCE_MANGLED, "Suppliers!C4"),
                        tuple(ProblemKind.REFERENCE_MANGLED, "Suppliers!D5"),
                        tuple(ProblemKind.REFERENCE_UNKNOWN, "Suppliers!A6"));
        assertThat(shared.applied(preview).tally()).isEqualTo(new Tally(5, 1, 1, 0, 0, 3));

        var now = as(icbLead, () -> register.find(pathology)).details();
        assertThat(now.companyNumber()).isEqualTo("00123456");
        assertThat(now.parentGroup()).isEqualTo("Brightwell");
        assertThat(as(icbLead, () -> register.find(icb, "S-0003")).name()).isEqualTo("Fernhill Software");
        assertThat(shared.preview(shared.export()).tally(Set.of())).isEqualTo(new Tally(3, 0, 0, 3, 0, 0));
        var shouted = Brought.csv("Reference,Parent group", "S-0001,BRIGHTWELL");
        assertThat(shared.preview(shouted).tally(Set.of())).isEqualTo(new Tally(1, 0, 0, 1, 0, 0));
        assertThat(told(icb)).containsOnlyOnce("suppliers.import");
    }

    @Test
    void aProviderChangesItsOwnUseAndContractAndItsExportComesBackUnchanged() {
        var file = Brought.csv(
                OWN,
                "S-0001,Brightwell Pathology,Laboratory system,Tier 9,Blood tests,Pathology 2026,01/04/2026,31 March 2027,"
                        + "Right to audit; MFA,",
                ",Oakmere Cloud,,,,Hosting,2026-04-01,,,They changed their name");
        assertThat(own.applied(file).tally()).isEqualTo(new Tally(2, 2, 0, 0, 0, 0));

        assertThat(as(northLead, () -> use.own(pathology)))
                .extracting(OwnUse::usedFor)
                .containsExactly("Blood tests");
        var agreed = contracts(northLead).getFirst().details();
        assertThat(agreed.title()).isEqualTo("Pathology 2026");
        assertThat(agreed.ends()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(agreed.clauses()).containsExactlyInAnyOrder(Clause.AUDIT_RIGHT, Clause.MFA);
        assertThat(proposals()).extracting(Proposal::says).containsExactly("They changed their name");
        assertThat(own.preview(file).tally(Set.of())).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));
        assertThat(own.preview(own.export()).tally(Set.of())).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));
        assertThat(told(north)).containsOnlyOnce("suppliers.import").doesNotContain("suppliers.use", "-contract");

        var changed = own.applied(Brought.csv("Reference,Service,Contract end", "S-0001,Laboratory system,31/03/2028"));
        assertThat(changed.tally()).isEqualTo(new Tally(1, 0, 1, 0, 0, 0));
        assertThat(contracts(northLead).getFirst().details().ends()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(contracts(northLead)).hasSize(1);
    }

    @Test
    void aProviderCannotChangeTheSharedRecordOrTouchWhatIsNotItsOwn() {
        own.applied(Brought.csv("Supplier,Contract,Contract start", "Brightwell Pathology,Ours,01/04/2026"));
        var preview = own.preview(Brought.csv(
                OWN,
                "S-0001,Renamed Pathology,,,,,,,,",
                "S-0002,Brightwell Pathology,,,,,,,,",
                "S-0999,,,,,,,,,",
                "S-0002,,Something else,,,,,,,",
                "S-0001,,,,,Ours,01/04/2026,01/04/2025,,",
                "S-0001,,,Tier 3: standard,,Ours,01/04/2026,,,"));

        assertThat(preview.rows().stream().flatMap(it -> it.problems().stream()).toList())
                .extracting(Problem::kind)
                .containsExactly(
                        ProblemKind.NOT_YOURS,
                        ProblemKind.TITLE_OF_ANOTHER_ROW,
                        ProblemKind.REFERENCE_UNKNOWN,
                        ProblemKind.NOT_A_CHOICE,
                        ProblemKind.SAME_ROW_TWICE,
                        ProblemKind.SAME_ROW_TWICE);
        var backwards = own.preview(Brought.csv("Reference,Contract end,Tier", "S-0001,01/04/2025,Tier 1"));
        assertThat(backwards.rows().getFirst().problems())
                .extracting(Problem::kind, Problem::expected)
                .containsExactly(
                        tuple(ProblemKind.NOT_ACCEPTED, "The contract ends before it starts. Check the two dates."));
        assertThat(backwards.problems()).extracting(Problem::kind).containsExactly(ProblemKind.INFORMATION_IGNORED);
        assertThat(as(icbLead, () -> register.find(pathology)).name()).isEqualTo("Brightwell Pathology");
        assertThat(contracts(southLead)).isEmpty();
        assertThatThrownBy(() -> own.by(southLead).preview(csv())).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> own.by(icbLead).preview(csv())).isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> shared.by(northLead).preview(csv())).isInstanceOf(UnknownItem.class);
    }

    @Test
    void aSupplierThatIsNotThereBecomesAProposalOnce() {
        var file = Brought.csv("Supplier,Service", "Newcomer Systems,Ward boards");
        var receipt = own.applied(file);

        assertThat(receipt.tally()).isEqualTo(new Tally(1, 1, 0, 0, 0, 0));
        assertThat(receipt.lines()).extracting(TableReceipt.Line::reference).containsExactly("Proposed");
        assertThat(proposals())
                .extracting(Proposal::name, Proposal::isNew)
                .containsExactly(tuple("Newcomer Systems", true));
        var again = own.preview(file);
        assertThat(again.tally(Set.of())).isEqualTo(new Tally(1, 0, 0, 0, 1, 0));
        assertThat(again.rows().getFirst().note()).isEqualTo("It was proposed already and waits for the ICB.");
        assertThat(own.by(southLead)
                        .to(southLead.grants().iterator().next().organisation())
                        .preview(file)
                        .rows())
                .extracting(TableRow::kind)
                .containsExactly(TableRow.Kind.NEW);
    }

    private static Path csv() {
        return Brought.csv("Supplier", "Brightwell Pathology");
    }

    private List<Contract> contracts(Caller caller) {
        return as(caller, () -> contracts.of(pathology));
    }

    private List<Proposal> proposals() {
        return as(northLead, () -> proposals.list(new Window(0, 25))).rows();
    }

    private String told(OrganisationId organisation) {
        return as(
                        Caller.ATTEST,
                        () -> trail.entries(new AuditFilter(organisation, null, null, null), new Window(0, 50)))
                .rows()
                .toString();
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }
}
