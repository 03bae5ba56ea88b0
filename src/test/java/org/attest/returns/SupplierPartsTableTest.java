package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.attest.connections.Connections;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.attest.suppliers.Assurance;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.AssuranceKind;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.Recovery;
import org.attest.suppliers.Scores;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.Substitutability;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.attest.suppliers.Tier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ICB imports scores, services and dated assurances of the shared record; nobody else does. */
@AttestTest
class SupplierPartsTableTest {

    private static final String SERVICES =
            "Reference,Supplier,Service,Description,Hosted in,Remote access,RTO,RTO tested,Tested on,Still offered";
    private static final String ASSURANCES =
            "Reference,Supplier,Assurance,Status,Certification body,Issue date,Expiry date,Evidence";

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
    Assurances assurances;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

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
    Brought suppliers;
    Brought offered;
    Brought shown;
    ItemRef pathology;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        var system = systems.make(2);
        icb = system.icb().id();
        north = system.trusts().getFirst().id();
        icbLead = system.icbLead();
        northLead = SystemWorld.person(north, Role.PROVIDER_LEAD);
        suppliers = new Brought(imports, exports, currentUser, icbLead, icb, "suppliers");
        offered = new Brought(imports, exports, currentUser, icbLead, icb, "services");
        shown = new Brought(imports, exports, currentUser, icbLead, icb, "assurances");
        pathology = as(icbLead, () -> register.add(icb, SupplierDetails.named("Brightwell Pathology")))
                .ref();
        as(icbLead, () -> register.add(icb, SupplierDetails.named("Oakmere Cloud")));
    }

    @Test
    void threeScoresAndSubstitutabilityMoveTheTierAndComeBackUnchanged() {
        var preview = suppliers.preview(Brought.xlsx(
                "Suppliers",
                new Object[] {"Reference", "Patient safety", "Data score", "Privilege", "Substitutability", "Tier"},
                new Object[] {"S-0001", 5, 4, "3: Standing access as an ordinary user", "nobody", "Tier 3"},
                new Object[] {"S-0002", 6, null, null, null, null}));
        assertThat(preview.rows().getLast().problems())
                .extracting(Problem::kind, Problem::where)
                .containsExactly(tuple(ProblemKind.OUT_OF_RANGE, "Suppliers!B3"));
        assertThat(suppliers.applied(preview).tally()).isEqualTo(new Tally(2, 0, 1, 0, 0, 1));

        var now = as(icbLead, () -> register.find(pathology));
        assertThat(now.details().scores()).isEqualTo(new Scores(5, 4, 3, Substitutability.NOBODY));
        assertThat(now.tier()).isEqualTo(Tier.ONE);
        assertThat(suppliers.preview(suppliers.export()).tally(Set.of())).isEqualTo(new Tally(2, 0, 0, 2, 0, 0));
    }

    @Test
    void servicesAreAddedAndChangedAndTheirExportComesBackUnchangedEvenWithTwoOfOneName() {
        var receipt = offered.applied(Brought.csv(
                SERVICES,
                "S-0001,,Laboratory system,Blood tests,England,on request,4,6,01/10/2026,Yes",
                ",Oakmere Cloud,Hosting,,,,,,,"));
        assertThat(receipt.tally()).isEqualTo(new Tally(2, 2, 0, 0, 0, 0));
        as(icbLead, () -> services.add(pathology, ServiceDetails.named("Laboratory system")));
        var laboratory = as(icbLead, () -> register.find(pathology)).services().stream()
                .filter(it -> it.details().function() != null)
                .findFirst()
                .orElseThrow();
        assertThat(laboratory.details().tested()).isEqualTo(new Recovery(6, null));
        assertThat(laboratory.details().testedOn()).isEqualTo(LocalDate.of(2026, 10, 1));

        var back = offered.preview(offered.export());
        assertThat(back.problems()).isEmpty();
        assertThat(back.unread()).isEmpty();
        assertThat(back.tally(Set.of())).isEqualTo(new Tally(3, 0, 0, 3, 0, 0));
        as(northLead, () -> {
            use.use(north, pathology, laboratory.id(), "Blood tests");
            return north;
        });
        assertThat(as(icbLead, () -> register.find(pathology)).usedBy().number())
                .isEqualTo(1);
        var mark = receipt.lines().getFirst().reference();
        var changed =
                offered.applied(Brought.csv("Reference,Service,Still offered", mark + ",Laboratory,no", ",Hosting,no"));
        assertThat(changed.tally()).isEqualTo(new Tally(2, 0, 1, 0, 0, 1));
        assertThat(as(icbLead, () -> register.find(pathology)).usedBy().number())
                .isZero();
        assertThat(told()).contains("suppliers.import").doesNotContain("suppliers.change-service");
    }

    @Test
    void whatAServiceCannotBeGoesBackWithANumber() {
        var preview = offered.preview(Brought.csv(
                SERVICES,
                ",Nobody Limited,Hosting,,,,,,,",
                "S-0999,,Hosting,,,,,,,",
                "S-0001,Oakmere Cloud,Hosting,,,,,,,",
                "S-0001,,,,,,,,,",
                "S-0001,,Half,,,,4.5,,,",
                "S-0001,,Below,,,,-1,,,",
                "S-0001,,Words,,,,four,,,",
                "S-0001,,Untested,,,,,4,,",
                "S-0001,,Ahead,,,,,4,01/01/2030,",
                "S-0001,,Access,,,sometimes,,,,",
                "S-0001/ABCDEF,,Foreign,,,,,,,"));
        assertThat(preview.rows().stream().flatMap(it -> it.problems().stream()).toList())
                .extracting(Problem::kind, Problem::where)
                .containsExactly(
                        tuple(ProblemKind.SUPPLIER_UNKNOWN, "table!B2"),
                        tuple(ProblemKind.REFERENCE_UNKNOWN, "table!A3"),
                        tuple(ProblemKind.TITLE_OF_ANOTHER_ROW, "table!B4"),
                        tuple(ProblemKind.REQUIRED, "table!5"),
                        tuple(ProblemKind.OUT_OF_RANGE, "table!G6"),
                        tuple(ProblemKind.OUT_OF_RANGE, "table!G7"),
                        tuple(ProblemKind.NOT_A_NUMBER, "table!G8"),
                        tuple(ProblemKind.REQUIRED, "table!9"),
                        tuple(ProblemKind.DATE_AHEAD, "table!I10"),
                        tuple(ProblemKind.NOT_A_CHOICE, "table!F11"),
                        tuple(ProblemKind.REFERENCE_UNKNOWN, "table!A12"));
    }

    @Test
    void assurancesComeInWithTheirDatesARenewalStandsBesideAndTheExportComesBackUnchanged() {
        var proof = as(icbLead, () -> library.add(icb, EvidenceDetails.titled("Certificate", EvidenceKind.EXTERNAL)));
        var receipt = shown.applied(Brought.csv(
                ASSURANCES,
                "S-0001,Brightwell Pathology,CE Plus,IASME-1,IASME,01/06/2025,31/05/2026," + proof.reference(),
                "S-0001,Brightwell Pathology,ISO27001,,,,,",
                ",Oakmere Cloud,DSPT,25/26 Standards Met,,,30/06/2026,"));
        assertThat(receipt.tally()).isEqualTo(new Tally(3, 3, 0, 0, 0, 0));
        assertThat(of(pathology).getFirst().details())
                .isEqualTo(new AssuranceDetails(
                        AssuranceKind.CYBER_ESSENTIALS_PLUS,
                        "IASME-1",
                        "IASME",
                        null,
                        LocalDate.of(2025, 6, 1),
                        LocalDate.of(2026, 5, 31),
                        proof.ref()));
        assertThat(as(icbLead, () -> connections.of(pathology)).items()).hasSize(1);
        var twin = AssuranceDetails.of(AssuranceKind.ISO_27001, null, null);
        as(icbLead, () -> assurances.add(pathology, twin));
        assertThat(shown.preview(shown.export()).tally(Set.of())).isEqualTo(new Tally(4, 0, 0, 4, 0, 0));

        var renewed = shown.applied(Brought.csv(
                ASSURANCES,
                "S-0001,,CE Plus,IASME-2,IASME,01/06/2026,31/05/2027,",
                "S-0002,,DSPT,25/26 Standards Exceeded,,,30/06/2026,",
                "S-0002,,SOC 2,,,31/05/2026,01/06/2025,",
                "S-0002,,SOC 2,,,,,E-9999",
                "S-0001,,ISO 27001,x,,,,",
                "S-0001,,Handshake,,,,,"));
        assertThat(renewed.lines())
                .extracting(TableReceipt.Line::end)
                .containsExactly(
                        RowEnd.NEW,
                        RowEnd.CHANGED,
                        RowEnd.SENT_BACK,
                        RowEnd.SENT_BACK,
                        RowEnd.SENT_BACK,
                        RowEnd.SENT_BACK);
        assertThat(renewed.lines().get(2).note()).contains("31 May 2026 or later");
        assertThat(renewed.lines().get(3).note()).contains(ProblemKind.EVIDENCE_UNKNOWN.message());
        assertThat(of(pathology)).extracting(it -> it.details().says()).contains("IASME-1", "IASME-2");
    }

    @Test
    void aProviderImportsNothingOfTheSharedRecord() {
        for (var table : List.of(suppliers, offered, shown)) {
            assertThatThrownBy(() -> table.by(northLead).preview(Brought.csv("Supplier", "Oakmere Cloud")))
                    .isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> table.by(northLead).to(north).preview(Brought.csv("Supplier", "Oakmere Cloud")))
                    .isInstanceOf(UnknownItem.class);
            assertThatThrownBy(() -> table.by(northLead).export()).isInstanceOf(UnknownItem.class);
        }
    }

    @Test
    void aThousandRowsAreReadAndWrittenInAsManyStatementsAsTen() {
        var few = suppliers.statements(10, "Supplier,Safety", "Supplier %d of 10,4");
        assertThat(suppliers.statements(1_000, "Supplier,Safety", "Supplier %d of 1000,4"))
                .isLessThan(few + 40);
        var ten = offered.statements(10, "Supplier,Service", "Oakmere Cloud,Service %d of 10");
        assertThat(offered.statements(1_000, "Supplier,Service", "Supplier %d of 1000,Hosting"))
                .isLessThan(ten + 40);
        var ended = offered.statements(10, "Supplier,Service,Still offered", "Supplier %d of 1000,Hosting,no");
        assertThat(offered.statements(990, "Supplier,Service,Still offered", "Supplier %d of 1000,Hosting,no"))
                .isLessThan(ended + 60);
        var given = shown.statements(10, "Supplier,Assurance", "Supplier %d of 10,DTAC");
        assertThat(shown.statements(1_000, "Supplier,Assurance", "Supplier %d of 1000,DTAC"))
                .isLessThan(given + 40);
    }

    private List<Assurance> of(ItemRef supplier) {
        return as(icbLead, () -> assurances.of(supplier));
    }

    private String told() {
        return as(Caller.ATTEST, () -> trail.entries(new AuditFilter(icb, null, null, null), new Window(0, 50)))
                .rows()
                .toString();
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }
}
