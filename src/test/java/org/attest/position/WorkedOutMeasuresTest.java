package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Visibility;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingDetails;
import org.attest.improvements.Sums;
import org.attest.measures.Figure;
import org.attest.measures.MeasureBook;
import org.attest.measures.Rating;
import org.attest.measures.Reading;
import org.attest.organisations.Organisation;
import org.attest.reports.BoardPack;
import org.attest.risks.Accountable;
import org.attest.risks.Measured;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskRegister;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.risks.Wording;
import org.attest.shared.FinancialYear;
import org.attest.shared.Marking;
import org.attest.shared.Money;
import org.attest.shared.UkDates;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.AssuranceKind;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.Scores;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.Substitutability;
import org.attest.suppliers.Supplier;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Measures that Attest works out follow seals and packs, once each. */
@AttestTest
class WorkedOutMeasuresTest {

    private static final String OUTCOMES = "outcomes-at-expected";
    private static final String EVIDENCE = "evidence-in-date";
    private static final String RISKS = "risks-over-appetite";
    private static final String SPENDING = "spend-against-plan";
    private static final String SUPPLIERS = "tier-1-suppliers-assured";

    @Autowired
    SystemWorld world;

    @Autowired
    Positions positions;

    @Autowired
    MeasureBook book;

    @Autowired
    BoardPack packs;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    RiskRegister risks;

    @Autowired
    SupplierRegister suppliers;

    @Autowired
    SupplierServices services;

    @Autowired
    ServiceUse uses;

    @Autowired
    Assurances assurances;

    @Autowired
    Funding funding;

    @Autowired
    TestClock clock;

    SystemWorld.MadeSystem system;
    Organisation trust;

    @BeforeEach
    void makeASystem() {
        clock.reset();
        system = world.make(2);
        trust = system.trusts().getFirst();
    }

    @Test
    void aSealRecordsWhatItsPositionSaysInTheNameOfAttest() {
        world.seal(trust, new Random(3));
        var tally = world.by(
                        SystemWorld.person(trust.id(), Role.APPROVER),
                        () -> positions.own(trust.id(), SystemWorld.YEAR))
                .tally();
        assertThat(readings(trust, OUTCOMES)).singleElement().satisfies(it -> {
            assertThat(it.figure()).isEqualTo(Figure.share(tally.met(), tally.known()));
            assertThat(it.workedOut()).isTrue();
            assertThat(it.by()).isEqualTo(Caller.ATTEST.person());
            assertThat(it.dataDate()).isEqualTo(UkDates.day(clock.instant()));
        });
        assertThat(readings(trust, EVIDENCE)).as("there is none").isEmpty();
        assertThat(readings(system.trusts().getLast(), OUTCOMES)).isEmpty();
    }

    @Test
    void anotherSealOfTheMonthSupersedesOnlyAnotherFigure() {
        world.seal(trust, new Random(3));
        world.sealAgain(trust, new Random(3));
        assertThat(readings(trust, OUTCOMES)).hasSize(1);
        world.sealAgain(trust, new Random(4));
        assertThat(readings(trust, OUTCOMES)).hasSize(2).first().satisfies(it -> assertThat(it.why())
                .isEqualTo("The interim round of 2026-27 was signed off."));
    }

    @Test
    void aFrozenPackRecordsForAllThatReportAndCountsWhatIsNotSharedToo() {
        world.seal(trust, new Random(3));
        log(Visibility.NOTHING, 10);
        log(Visibility.STATE_AND_SUMMARY, 900);
        var secretary = system.atIcb(Role.BOARD_SECRETARY);
        for (var i = 0; i < 2; i++) {
            world.run(secretary, () -> packs.freeze(system.icb().id(), SystemWorld.YEAR, "November"));
        }
        assertThat(readings(trust, EVIDENCE)).singleElement().satisfies(it -> assertThat(it.figure())
                .isEqualTo(Figure.share(1, 2)));
        assertThat(readings(trust, OUTCOMES)).as("the seal said the same").hasSize(1);
        assertThat(readings(system.trusts().getLast(), OUTCOMES))
                .as("not returned is no reading")
                .isEmpty();
    }

    @Test
    void risksOverAppetiteAreCountedAndMoreOfThemIsWorse() {
        risk("Quiet", 1);
        risk("Loud", 5);
        risk("Louder", 5);
        freeze();
        assertThat(readings(trust, RISKS)).singleElement().satisfies(it -> {
            assertThat(it.figure()).isEqualTo(Figure.amount("2"));
            assertThat(it.rating())
                    .as("2 is within the tolerance of the default, lower is better")
                    .isEqualTo(Rating.NEAR);
        });
        risk("Loudest", 5);
        freeze();
        assertThat(readings(trust, RISKS)).hasSize(2).first().satisfies(it -> assertThat(it.rating())
                .isEqualTo(Rating.OFF_TARGET));
        assertThat(readings(system.trusts().getLast(), RISKS))
                .as("an empty register says nothing")
                .isEmpty();
    }

    @Test
    void tierOneSuppliersWithAnAssuranceInDateAreCountedOfThoseInUseAndByTheIcbOfItsRegister() {
        var today = UkDates.day(clock.instant());
        use(supplier("Safe", 5), today.plusDays(1));
        use(supplier("Lapsed", 5), today.minusDays(1));
        use(supplier("Harmless", 1), null);
        supplier("Nobody's", 5);
        freeze();
        assertThat(readings(trust, SUPPLIERS)).singleElement().satisfies(it -> assertThat(it.figure())
                .isEqualTo(Figure.share(1, 2)));
        assertThat(readings(system.icb(), SUPPLIERS)).singleElement().satisfies(it -> assertThat(it.figure())
                .isEqualTo(Figure.share(1, 3)));
    }

    @Test
    void theForecastOfTheFinancialYearIsHeldAgainstWhatWasAllocatedAboveOrBelow() {
        fund(100_000, 94_000, 2026);
        fund(50_000, 50_000, 2026);
        fund(10, 90_000, 2027);
        freeze();
        assertThat(readings(trust, SPENDING)).singleElement().satisfies(it -> {
            assertThat(it.figure()).isEqualTo(Figure.share(6_000, 150_000));
            assertThat(it.rating()).as("4 percent away").isEqualTo(Rating.ON_TARGET);
        });
        assertThat(readings(system.trusts().getLast(), SPENDING)).isEmpty();
    }

    private void fund(long allocated, long forecast, int year) {
        var sums = new Sums(Money.ofPounds(allocated), Money.NONE, Money.NONE, Money.ofPounds(forecast));
        world.run(
                SystemWorld.person(trust.id(), Role.PROVIDER_LEAD),
                () -> funding.add(
                        trust.id(), new FundingDetails(4, new FinancialYear(year), "Line", sums, null, null)));
    }

    private void freeze() {
        world.run(
                system.atIcb(Role.BOARD_SECRETARY),
                () -> packs.freeze(system.icb().id(), SystemWorld.YEAR, "November"));
    }

    private void risk(String title, int step) {
        var wording = new Wording("a supplier stops", "work stops", "care put off");
        var details = new RiskDetails(title, wording, "cyber", null, Accountable.NOBODY, false, Shown.NOTHING);
        var rating =
                new NewRating(Measured.CURRENT, Score.of(step, step), UkDates.day(clock.instant()), "As we see it.");
        world.run(
                SystemWorld.person(trust.id(), Role.PROVIDER_LEAD),
                () -> risks.add(trust.id(), new NewRisk(details, List.of(rating))));
    }

    private Supplier supplier(String name, int safety) {
        var details = SupplierDetails.named(name).with(new Scores(safety, 1, 1, Substitutability.MONTHS));
        return world.by(system.icbLead(), () -> suppliers.add(system.icb().id(), details));
    }

    private void use(Supplier supplier, LocalDate assuredUntil) {
        world.run(system.icbLead(), () -> {
            services.add(supplier.ref(), ServiceDetails.named("Service"));
            if (assuredUntil != null) {
                assurances.add(supplier.ref(), AssuranceDetails.of(AssuranceKind.ISO_27001, null, assuredUntil));
            }
        });
        var service = world.by(system.icbLead(), () -> suppliers.find(supplier.ref()))
                .services()
                .getFirst();
        world.run(
                SystemWorld.person(trust.id(), Role.PROVIDER_LEAD),
                () -> uses.use(trust.id(), supplier.ref(), service.id(), null));
    }

    private void log(Visibility visibility, int daysAgo) {
        var effective = UkDates.day(clock.instant()).minusDays(daysAgo);
        var details = EvidenceDetails.titled("Logged " + daysAgo, EvidenceKind.TEST)
                .with(new Lifetime(effective, null, null, 12))
                .with(Marking.OFFICIAL, visibility);
        world.run(SystemWorld.person(trust.id(), Role.PROVIDER_LEAD), () -> library.add(trust.id(), details));
    }

    private List<Reading> readings(Organisation organisation, String measure) {
        return world.by(
                SystemWorld.person(organisation.id(), Role.APPROVER),
                () -> book.history(organisation.id(), measure, YearMonth.of(2026, 11)));
    }
}
