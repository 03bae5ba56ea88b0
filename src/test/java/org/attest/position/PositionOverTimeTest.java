package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Audit;
import org.attest.assessments.AuditedSeals;
import org.attest.assessments.Round;
import org.attest.assessments.Seals;
import org.attest.assessments.SharedVerdict;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.organisations.Organisation;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Positions beside earlier ones: compared, as trends, and where organisations contradict each other. */
@AttestTest
class PositionOverTimeTest {

    private static final OutcomeCode A1A = new OutcomeCode("A1.a");

    @Autowired
    SystemWorld world;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Conflicts conflicts;

    @Autowired
    Trends trends;

    @Autowired
    Places places;

    @Autowired
    Positions positions;

    @Autowired
    Assessments assessments;

    @Autowired
    Seals seals;

    @Autowired
    AuditedSeals audited;

    @Autowired
    Connections connections;

    @Autowired
    SupplierRegister suppliers;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void lastYearInterimFinalAndAuditedStandBesideEachOtherAsTheyWereSealed() {
        var system = world.make(2);
        var trust = system.trusts().getFirst();
        world.seal(trust, SystemWorld.YEAR.previous(), random(1));
        world.seal(trust, random(2));
        world.sealAgain(trust, random(3));
        world.run(
                SystemWorld.person(trust.id(), Role.PROVIDER_LEAD),
                () -> assessments.openNextRound(new AssessmentRef(trust.id(), SystemWorld.YEAR)));
        world.seal(trust, random(4));
        audit(trust);
        var icb = system.icb().id();

        var compared = world.by(system.icbLead(), () -> comparisons.system(icb, SystemWorld.YEAR, Set.of()));

        var side = compared.sides().stream()
                .filter(it -> it.member().organisation().equals(trust.id()))
                .findFirst()
                .orElseThrow();
        assertThat(side.taken()).extracting(Compared.Taken::point).containsExactly(ComparePoint.values());
        var at = compared.sides().indexOf(side);
        var line = compared.lines().stream()
                .filter(it -> it.outcome().code().equals(A1A))
                .findFirst()
                .orElseThrow();
        assertThat(line.cells().get(at).get(1).cell().level()).isEqualTo(sealedLevel(trust, 2));
        assertThat(line.cells().get(at).get(2).cell().level()).isEqualTo(sealedLevel(trust, 3));
        assertThat(line.cells().get(at).get(3).cell().level()).isEqualTo(Level.NOT_ACHIEVED);
        assertThat(compared.sides().stream().filter(Compared.Side::returned)).hasSize(1);
        var own = world.by(
                SystemWorld.person(trust.id(), Role.APPROVER),
                () -> comparisons.own(trust.id(), SystemWorld.YEAR, Set.of(ComparePoint.INTERIM)));
        assertThat(own.sides()).singleElement().satisfies(it -> assertThat(it.taken())
                .hasSize(1));
        var trend =
                world.by(SystemWorld.person(trust.id(), Role.APPROVER), () -> trends.own(trust.id(), SystemWorld.YEAR));
        assertThat(trend.points()).hasSize(4);
        assertThat(trend.points().getLast().of(1).met())
                .isEqualTo(world.by(system.icbLead(), () -> positions.system(icb, SystemWorld.YEAR))
                        .objective(1)
                        .tally()
                        .met());
    }

    private void audit(Organisation trust) {
        var lead = SystemWorld.person(trust.id(), Role.PROVIDER_LEAD);
        var ref = new AssessmentRef(trust.id(), SystemWorld.YEAR);
        var seal = world.by(lead, () -> seals.of(ref)).getFirst();
        assertThat(seal.round()).isEqualTo(Round.FINAL);
        world.run(
                Caller.ATTEST,
                () -> audited.seal(
                        trust.id(),
                        seal.id(),
                        new Audit(
                                PersonId.next(),
                                "I looked at this.",
                                Map.of(A1A, new Audit.Found(Level.NOT_ACHIEVED, "No minutes were kept.")))));
    }

    private Level sealedLevel(Organisation trust, int number) {
        var lead = SystemWorld.person(trust.id(), Role.PROVIDER_LEAD);
        var ref = new AssessmentRef(trust.id(), SystemWorld.YEAR);
        return world.by(lead, () -> {
            var seal = seals.of(ref).stream()
                    .filter(it -> it.number() == number)
                    .findFirst()
                    .orElseThrow();
            return seals.open(seal.id()).answers().stream()
                    .filter(it -> it.outcome().equals(A1A))
                    .findFirst()
                    .orElseThrow()
                    .level();
        });
    }

    @Test
    void theExportOfAComparisonHoldsTheMovementsThatTheScreenShows() throws IOException {
        var system = world.make(1);
        world.seal(system.trusts().getFirst(), SystemWorld.YEAR.previous(), random(5));
        world.seal(system.trusts().getFirst(), random(6));
        var icb = system.icb().id();
        var filter = new ComparedFilter(HeatMapFilter.ALL, Set.of(), true);
        var shown = world.by(system.icbLead(), () -> comparisons.system(icb, SystemWorld.YEAR, Set.of()))
                .only(filter);

        var file = world.by(system.icbLead(), () -> comparisons.export(icb, SystemWorld.YEAR, filter));

        var ups = 0;
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    ups += cell.toString().contains("; up from ") ? 1 : 0;
                }
            }
        }
        assertThat((long) ups).isEqualTo(shown.moves(Movement.Way.UP)).isPositive();
    }

    @Test
    void organisationsOnTheSameSupplierThatSealedDifferentLevelsAreFound() {
        var system = world.make(3);
        var icb = system.icb().id();
        var supplier = world.by(system.icbLead(), () -> suppliers.add(icb, SupplierDetails.named("Shared Systems")));
        var levels = new HashSet<Level>();
        for (var i = 0; i < 3; i++) {
            var trust = system.trusts().get(i);
            world.seal(trust, random(20 + i));
            levels.add(sealedLevel(trust, 1));
            world.run(
                    system.icbLead(),
                    () -> connections.connect(supplier.ref(), ItemRef.outcome(trust.id(), "v9", A1A.code()), ""));
        }
        assertThat(levels).as("the seeds give levels that differ").hasSizeGreaterThan(1);

        var found = world.by(system.icbLead(), () -> conflicts.of(icb, SystemWorld.YEAR));

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.basis()).isEqualTo(Conflict.Basis.SUPPLIER);
            assertThat(it.outcome()).isEqualTo(A1A);
            assertThat(it.item().title()).contains("Shared Systems");
            assertThat(it.levels())
                    .extracting(SharedVerdict.Held::organisation)
                    .containsExactlyInAnyOrderElementsOf(system.trusts());
        });
        var other = world.make(1);
        assertThat(world.by(other.icbLead(), () -> conflicts.of(other.icb().id(), SystemWorld.YEAR)))
                .isEmpty();
    }

    @Test
    void anOrganisationLearnsItsPlaceOnlyWhereItsIcbLetsItBeTold() {
        var system = world.make(5);
        var icb = system.icb().id();
        var trust = system.trusts().getFirst();
        var lead = SystemWorld.person(trust.id(), Role.PROVIDER_LEAD);
        system.trusts().subList(0, 4).forEach(it -> world.seal(it, random(30)));
        world.run(system.icbLead(), () -> places.show(icb, true));
        assertThat(place(trust)).isNull();
        world.seal(system.trusts().get(4), random(30));

        assertThat(place(trust)).isEqualTo("Joint 1st of 5 acute trusts at expected levels");
        assertThat(world.by(system.icbLead(), () -> places.shown(icb))).isTrue();
        assertThat(audits(icb)).isEqualTo(1);
        world.run(system.icbLead(), () -> places.show(icb, false));
        assertThat(place(trust)).isNull();
        assertThat(audits(icb)).isEqualTo(2);
        assertThatThrownBy(() -> world.run(lead, () -> places.show(icb, true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.run(world.make(1).icbLead(), () -> places.show(icb, true)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() ->
                        world.by(lead, () -> places.own(system.trusts().get(1).id(), SystemWorld.YEAR)))
                .isInstanceOf(UnknownItem.class);
    }

    private @Nullable String place(Organisation trust) {
        return world.by(
                        SystemWorld.person(trust.id(), Role.PROVIDER_LEAD),
                        () -> places.own(trust.id(), SystemWorld.YEAR))
                .map(Place::inWords)
                .orElse(null);
    }

    private long audits(OrganisationId icb) {
        return database.sql(
                        "select count(*) from audit_entry where what = 'position.places-shown' and organisation_id = ?")
                .param(icb.id())
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsComparedIsForTheIcbAndTheOrganisationItself() {
        var system = world.make(2);
        var icb = system.icb().id();
        var first = SystemWorld.person(system.trusts().getFirst().id(), Role.PROVIDER_LEAD);
        var stranger = world.make(1).icbLead();

        assertThatThrownBy(() -> world.by(first, () -> comparisons.system(icb, SystemWorld.YEAR, Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.by(
                        first, () -> comparisons.own(system.trusts().getLast().id(), SystemWorld.YEAR, Set.of())))
                .isInstanceOf(UnknownItem.class);
        for (var work : List.<Runnable>of(
                () -> comparisons.system(icb, SystemWorld.YEAR, Set.of()),
                () -> conflicts.of(icb, SystemWorld.YEAR),
                () -> trends.system(icb, SystemWorld.YEAR))) {
            assertThatThrownBy(() -> world.run(stranger, work)).isInstanceOf(UnknownItem.class);
        }
        assertThat(world.by(system.atIcb(Role.BOARD_READER), () -> trends.system(icb, SystemWorld.YEAR))
                        .points())
                .isEmpty();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheOrganisations() {
        var few = world.make(2);
        var many = world.make(8);
        few.trusts().forEach(it -> world.seal(it, random(40)));
        many.trusts().forEach(it -> world.seal(it, random(41)));
        statements(few);

        assertThat(statements(many)).isEqualTo(statements(few)).isPositive();
    }

    private long statements(SystemWorld.MadeSystem system) {
        var icb = system.icb().id();
        var before = selects();
        world.run(system.icbLead(), () -> {
            comparisons.system(icb, SystemWorld.YEAR, Set.of());
            trends.system(icb, SystemWorld.YEAR);
            conflicts.of(icb, SystemWorld.YEAR);
            conflicts.answers(icb);
        });
        return selects() - before;
    }

    private long selects() {
        return database.sql("show global status where variable_name = 'Com_select'")
                .query((row, _) -> row.getLong(2))
                .single();
    }

    @Test
    void aTrendOfMonthsFollowsTheSeals() {
        var system = world.make(2);
        world.seal(system.trusts().getFirst(), random(50));
        clock.move(Duration.ofDays(40));
        world.seal(system.trusts().getLast(), random(51));

        var trend = world.by(system.icbLead(), () -> trends.system(system.icb().id(), SystemWorld.YEAR));

        assertThat(trend.points())
                .extracting(ObjectiveTrend.Point::label)
                .containsExactly("Nov 2026", "Dec 2026", "Jan 2027");
        assertThat(trend.points())
                .extracting(ObjectiveTrend.Point::organisations)
                .containsExactly(1, 1, 2);
        assertThat(trend.compared()).isZero();
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
