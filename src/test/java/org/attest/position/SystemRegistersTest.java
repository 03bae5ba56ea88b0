package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.SystemWorld.MadeSystem;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.Filling;
import org.attest.evidence.TemplatedEvidence;
import org.attest.evidence.Visibility;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingDetails;
import org.attest.improvements.MilestoneDetails;
import org.attest.improvements.Milestones;
import org.attest.improvements.Sums;
import org.attest.measures.Figure;
import org.attest.measures.MeasureBook;
import org.attest.measures.NewReading;
import org.attest.measures.Rating;
import org.attest.organisations.Organisation;
import org.attest.risks.Accountable;
import org.attest.risks.AssuranceLine;
import org.attest.risks.Measured;
import org.attest.risks.NewAssurance;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.Risk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskSheets;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.FinancialYear;
import org.attest.shared.Marking;
import org.attest.shared.Money;
import org.attest.shared.UnknownItem;
import org.attest.suppliers.CareImpact;
import org.attest.suppliers.ContractDetails;
import org.attest.suppliers.Contracts;
import org.attest.suppliers.IncidentDetails;
import org.attest.suppliers.Incidents;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.attest.suppliers.Tier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What a pack freezes of the registers: all of the ICB's own, of partners what these show, in a fixed number of statements. */
@AttestTest
class SystemRegistersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    SystemWorld world;

    @Autowired
    Positions positions;

    @Autowired
    SystemRegisters registers;

    @Autowired
    RiskRegister risks;

    @Autowired
    RiskSheets sheets;

    @Autowired
    SupplierRegister suppliers;

    @Autowired
    SupplierServices services;

    @Autowired
    Contracts contracts;

    @Autowired
    Incidents incidents;

    @Autowired
    MeasureBook measures;

    @Autowired
    Milestones milestones;

    @Autowired
    Funding funding;

    @Autowired
    TemplatedEvidence evidence;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    MadeSystem system;
    Organisation trust;

    @BeforeEach
    void makeASystem() {
        clock.reset();
        system = world.make(2);
        trust = system.trusts().getFirst();
    }

    @Test
    void ofPartnersRisksOnlyWhatTheyShowIsThere() {
        risk(trust, "Secret", Shown.NOTHING, 5);
        risk(trust, "Scored", Shown.SCORES, 4);
        var open = risk(trust, "Open", Shown.ALL, 2);
        risk(system.icb(), "Own", Shown.NOTHING, 3);
        world.run(
                lead(trust),
                () -> sheets.assure(
                        open.ref(), new NewAssurance(AssuranceLine.THIRD, "Audit looked.", TODAY.minusDays(3), null)));
        var read = read();
        assertThat(read.risks().notShared()).isEqualTo(1);
        assertThat(read.risks().open()).extracting(RiskFigures.Line::title).containsExactly("Scored", "Own", "Open");
        assertThat(read.risks().open()).extracting(RiskFigures.Line::objective).containsExactly(null, 2, 2);
        assertThat(read.risks().open().getFirst().lead()).isNull();
        assertThat(read.risks().grid())
                .containsEntry("4x4", 1)
                .containsEntry("3x3", 1)
                .containsEntry("2x2", 1);
        assertThat(read.assurances().get(1).third().onRisks()).isEqualTo(1);
        assertThat(read.assurances().get(1).third().latest()).isEqualTo(TODAY.minusDays(3));
        assertThat(read.assurances().get(2).third().known())
                .as("nothing is recorded there")
                .isFalse();
    }

    @Test
    void suppliersComeWithTiersContractsThatEndAndIncidents() {
        var supplier = supplier("Brightwell");
        world.run(system.icbLead(), () -> {
            services.add(supplier.ref(), ServiceDetails.named("Blood results"));
            incidents.add(supplier.ref(), IncidentDetails.of(TODAY.minusDays(30), "Results were late."));
            incidents.add(supplier.ref(), IncidentDetails.of(TODAY.minusDays(500), "Long ago."));
        });
        world.run(lead(trust), () -> {
            contract(supplier, "Soon", TODAY.plusDays(90));
            contract(supplier, "Later", TODAY.plusDays(400));
        });
        var read = read();
        assertThat(read.suppliers().count(Tier.UNKNOWN)).isEqualTo(1);
        assertThat(read.suppliers().services()).containsExactly("Blood results");
        assertThat(read.suppliers().organisations()).isEqualTo(3);
        assertThat(read.suppliers().ending())
                .extracting(SupplierFigures.Ending::title)
                .containsExactly("Soon");
        assertThat(read.events().atSuppliers()).singleElement().satisfies(it -> {
            assertThat(it.hoursToNotify()).as("not known is no zero").isNull();
            assertThat(it.impact()).isEqualTo(CareImpact.UNKNOWN);
        });
        assertThat(read.nameOf(trust.id())).isEqualTo(trust.name());
    }

    @Test
    void aMeasureHasItsAverageAndBesideItTheWeakestAndThoseWithoutAReading() {
        reading(trust, 91);
        reading(system.trusts().getLast(), 40);
        var measure = read().measures().stream()
                .filter(it -> it.code().equals("policies-in-date"))
                .findFirst()
                .orElseThrow();
        assertThat(measure.average()).isEqualByComparingTo("65.5");
        assertThat(measure.weakest()).satisfies(it -> assertThat(it.organisation())
                .isEqualTo(system.trusts().getLast().id()));
        assertThat(measure.count(Rating.NEAR)).isEqualTo(1);
        assertThat(measure.withoutReading()).as("the ICB has none").isEqualTo(1);
        assertThat(measure.months()).singleElement().satisfies(it -> {
            assertThat(it.known()).isEqualTo(2);
            assertThat(it.weakest()).isEqualByComparingTo("40");
        });
        assertThat(read().measures().getFirst().averageInWords()).isEqualTo("Not known");
    }

    @Test
    void ofAnExerciseTheContentIsReadOnlyWhereItIsShared() {
        exercise(trust, Visibility.CONTENT);
        exercise(trust, Visibility.STATE_AND_SUMMARY);
        exercise(trust, Visibility.NOTHING);
        exercise(system.icb(), Visibility.NOTHING);
        var events = read().events();
        assertThat(events.events()).hasSize(2).allSatisfy(it -> {
            assertThat(it.what()).isEqualTo("Table-top exercise");
            assertThat(it.on()).isEqualTo(TODAY.minusDays(19));
            assertThat(it.lessons()).isEqualTo("The plan was old.");
        });
        assertThat(events.withoutContent()).isEqualTo(1);
        assertThat(events.notShared()).isEqualTo(1);
    }

    @Test
    void theProgrammeHasItsMilestonesItsMoneyAndWhatItBrings() {
        world.run(lead(trust), () -> {
            milestones.add(trust.id(), new MilestoneDetails(4, "MFA everywhere", null, null, null, TODAY.minusDays(1)));
            funding.add(trust.id(), line(4, 1_000, "No account without MFA"));
            funding.add(trust.id(), line(4, 500, null));
        });
        var programme = read().programme();
        assertThat(programme.milestones()).singleElement().satisfies(it -> {
            assertThat(it.lateOn(TODAY)).isTrue();
            assertThat(it.title()).isEqualTo("MFA everywhere");
        });
        assertThat(programme.fundingOfTheYear()).singleElement().satisfies(it -> {
            assertThat(it.lines()).isEqualTo(2);
            assertThat(it.allocated()).isEqualTo(Money.ofPounds(1_500));
        });
        assertThat(programme.benefits())
                .extracting(ProgrammeFigures.Benefit::planned)
                .containsExactly("No account without MFA");
    }

    @Test
    void onlyWhoPreparesPacksOfTheIcbReadsThem() {
        var position = position(system.atIcb(Role.BOARD_SECRETARY));
        assertThatThrownBy(() -> world.by(
                        lead(trust), () -> registers.forPack(system.icb().id(), position)))
                .isInstanceOf(AccessDeniedException.class);
        var other = world.make(0);
        assertThatThrownBy(() -> world.by(
                        other.atIcb(Role.BOARD_SECRETARY),
                        () -> registers.forPack(system.icb().id(), position)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.by(
                        other.atIcb(Role.BOARD_SECRETARY),
                        () -> registers.forPack(other.icb().id(), position)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void theNumberOfStatementsIsTheSameForTenAndForAHundredOrganisations() {
        var ten = world.make(9);
        var hundred = world.make(99);
        world.seal(ten.trusts().getFirst(), new Random(1));
        world.seal(hundred.trusts().getFirst(), new Random(1));
        statements(ten);
        assertThat(statements(ten)).isEqualTo(statements(hundred)).isPositive();
    }

    private long statements(MadeSystem of) {
        var caller = of.icbLead();
        var position = world.by(caller, () -> positions.forPack(of.icb().id(), SystemWorld.YEAR));
        var before = selects();
        world.by(caller, () -> registers.forPack(of.icb().id(), position));
        return selects() - before;
    }

    private long selects() {
        return database.sql("show global status where variable_name = 'Com_select'")
                .query((row, _) -> row.getLong(2))
                .single();
    }

    private PackFigures read() {
        var secretary = system.atIcb(Role.BOARD_SECRETARY);
        return world.by(secretary, () -> registers.forPack(system.icb().id(), position(secretary)));
    }

    private SystemPosition position(Caller caller) {
        return world.by(caller, () -> positions.forPack(system.icb().id(), SystemWorld.YEAR));
    }

    private Caller lead(Organisation organisation) {
        return organisation.equals(system.icb())
                ? system.icbLead()
                : SystemWorld.person(organisation.id(), Role.PROVIDER_LEAD);
    }

    private Risk risk(Organisation organisation, String title, Shown shown, int step) {
        var wording = new Wording("a supplier stops", "work stops", "care put off");
        var details = new RiskDetails(title, wording, "cyber", 2, Accountable.NOBODY, false, shown);
        var rating = new NewRating(Measured.CURRENT, Score.of(step, step), TODAY, "As we see it.");
        return world.by(lead(organisation), () -> risks.add(organisation.id(), new NewRisk(details, List.of(rating))));
    }

    private Supplier supplier(String name) {
        return world.by(system.icbLead(), () -> suppliers.add(system.icb().id(), SupplierDetails.named(name)));
    }

    private void contract(Supplier supplier, String title, LocalDate until) {
        contracts.add(trust.id(), supplier.ref(), ContractDetails.titled(title).running(TODAY.minusYears(1), until));
    }

    private void reading(Organisation organisation, int percent) {
        world.run(
                lead(organisation),
                () -> measures.record(
                        organisation.id(),
                        NewReading.of("policies-in-date", YearMonth.from(TODAY), Figure.share(percent, 100), TODAY)));
    }

    private void exercise(Organisation organisation, Visibility visibility) {
        var written = new HashMap<String, String>();
        written.put("event", "Table-top exercise");
        written.put("happened-on", TODAY.minusDays(19).toString());
        written.put("impact", "Care delayed");
        for (var field : new String[] {"scenario", "who", "cause", "actions", "scope"}) {
            written.put(field, "Said");
        }
        written.put("lessons", "The plan was old.");
        var details = EvidenceDetails.titled("Exercise " + visibility, EvidenceKind.TEST)
                .with(Marking.OFFICIAL_SENSITIVE, visibility);
        world.run(lead(organisation), () -> evidence.add(organisation.id(), details, new Filling("T17", written)));
    }

    private static FundingDetails line(int objective, long pounds, String benefits) {
        var sums = new Sums(Money.ofPounds(pounds), Money.NONE, Money.NONE, Money.ofPounds(pounds));
        return new FundingDetails(objective, new FinancialYear(2026), "Line", sums, benefits, null);
    }
}
