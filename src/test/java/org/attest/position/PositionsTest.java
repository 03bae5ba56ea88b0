package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Seals;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.attest.improvements.ImprovementPlan;
import org.attest.improvements.ImprovementWorld;
import org.attest.improvements.WorkedOut;
import org.attest.organisations.OnePersonMarks;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The position of a system, read from what its organisations sealed. */
@AttestTest
class PositionsTest {

    @Autowired
    SystemWorld world;

    @Autowired
    Positions positions;

    @Autowired
    PositionRows rows;

    @Autowired
    Assessments assessments;

    @Autowired
    Seals seals;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    OnePersonMarks marks;

    @Autowired
    JdbcClient database;

    @Autowired
    ImprovementWorld improvements;

    @Autowired
    ImprovementPlan plans;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void eachCellIsTheLevelAndStandingOfTheLatestSeal() {
        var system = world.make(3);
        world.seal(system.trusts().get(0), random(1));
        world.seal(system.trusts().get(1), random(2));
        world.sealAgain(system.trusts().get(1), random(3));
        var lead = system.icbLead();

        var position = world.by(lead, () -> positions.system(system.icb().id(), SystemWorld.YEAR));

        assertThat(position.columns())
                .extracting(it -> it.member().name())
                .contains(system.icb().name(), system.trusts().get(2).name())
                .hasSize(4);
        assertThat(position.returned()).isEqualTo(2);
        for (var trust : system.trusts().subList(0, 2)) {
            compare(position, trust);
        }
        var third = column(position, system.trusts().get(2));
        assertThat(position.columns().get(third).sealedInWords()).isEqualTo("Not returned");
        assertThat(position.rows()).allMatch(it -> it.cells().get(third).mark() == Mark.NOT_RETURNED);
    }

    private void compare(SystemPosition position, Organisation trust) {
        var ref = new AssessmentRef(trust.id(), SystemWorld.YEAR);
        var lead = SystemWorld.person(trust.id(), Role.PROVIDER_LEAD);
        var sealed = world.by(
                lead,
                () -> seals.open(seals.of(ref).stream()
                        .max((a, b) -> Integer.compare(a.number(), b.number()))
                        .orElseThrow()
                        .id()));
        var index = column(position, trust);
        for (var answer : sealed.answers()) {
            var cell = position.row(answer.outcome()).cells().get(index);
            assertThat(cell.level()).isEqualTo(answer.level());
            assertThat(cell.standing()).isEqualTo(answer.standing());
        }
        assertThat(position.columns().get(index).tally().gaps()).isEqualTo((int) sealed.count(Standing.BELOW));
    }

    private static int column(SystemPosition position, Organisation organisation) {
        return position.columns().stream()
                .map(it -> it.member().organisation())
                .toList()
                .indexOf(organisation.id());
    }

    @Test
    void whatIsAnsweredButNotSealedIsNowhere() {
        var system = world.make(1);
        var trust = system.trusts().getFirst();
        var ref = new AssessmentRef(trust.id(), SystemWorld.YEAR);
        var a1a = new OutcomeCode("A1.a");
        world.run(SystemWorld.person(trust.id(), Role.PROVIDER_LEAD), () -> {
            var now = assessments.answer(ref, a1a).asChange();
            assessments.save(
                    ref, new AnswerChange(a1a, now.basedOn(), Level.ACHIEVED, null, null, null, now.progress()));
        });

        var position =
                world.by(system.icbLead(), () -> positions.system(system.icb().id(), SystemWorld.YEAR));

        var column = position.columns().get(column(position, trust));
        assertThat(column.returned()).isFalse();
        assertThat(column.roundInWords()).isEqualTo("Interim, open, 1 of 49 answered");
        assertThat(position.tally().met()).isZero();
        assertThat(position.objectives()).extracting(ObjectiveStanding::rag).containsOnly(Rag.NOT_KNOWN);
    }

    @Test
    void aOnePersonOrganisationCountsOnceCountersignedAndEveryFigureSaysSo() {
        var system = world.make(2);
        var trust = system.trusts().getFirst();
        world.run(Caller.ATTEST, () -> marks.mark(trust.id(), "One person"));
        world.seal(trust, random(4));
        var lead = system.icbLead();

        var before = columnOf(trust, system, lead);
        assertThat(before.returned()).isFalse();
        assertThat(before.stageInWords()).isEqualTo("Interim, awaiting countersign, 49 of 49 answered");
        assertThat(before.onePersonInWords()).isEqualTo("one-person organisation: the ICB countersigns");

        world.run(lead, () -> assessments.countersign(new AssessmentRef(trust.id(), SystemWorld.YEAR)));
        var after = columnOf(trust, system, lead);
        assertThat(after.returned()).isTrue();
        assertThat(after.returnInWords()).endsWith(", signed off; one-person organisation: countersigned by the ICB");
        assertThat(columnOf(system.trusts().get(1), system, lead).onePersonInWords())
                .isNull();
    }

    @Test
    void theIcbsOwnReturnEndsAtSignedOffUnlessAnotherIcbIsNamed() {
        var system = world.make(1);
        world.seal(system.icb(), random(5));

        var own = columnOf(system.icb(), system, system.icbLead());
        assertThat(own.stageInWords()).isEqualTo("Signed off, no second-line review");
        assertThat(own.waitsForAcceptance()).isFalse();

        var other = world.make(1);
        world.run(
                Caller.ATTEST,
                () -> directory.setPartner(other.icb().id(), system.icb().id(), true, "Review"));
        var reviewed = columnOf(system.icb(), system, system.icbLead());
        assertThat(reviewed.stageInWords()).isEqualTo("Signed off");
        assertThat(reviewed.waitsForAcceptance()).isTrue();
    }

    private OrganisationColumn columnOf(Organisation organisation, SystemWorld.MadeSystem system, Caller lead) {
        var position = world.by(lead, () -> positions.system(system.icb().id(), SystemWorld.YEAR));
        return position.columns().get(column(position, organisation));
    }

    @Test
    void theNumberOfStatementsIsTheSameForTenAndForAHundredOrganisations() {
        var ten = world.make(9);
        var hundred = world.make(99);
        for (var i = 0; i < 3; i++) {
            world.seal(ten.trusts().get(i), random(i));
            world.seal(hundred.trusts().get(i), random(i));
        }
        // once before counting, so that nothing is read for the first time
        statements(ten);

        assertThat(statements(ten)).isEqualTo(statements(hundred)).isBetween(1L, 3L);
        assertThat(pageStatements(hundred)).isBetween(1L, 3L);
        assertThat(ownStatements(hundred)).isLessThanOrEqualTo(2);
    }

    private long pageStatements(SystemWorld.MadeSystem system) {
        var icb = system.icb().id();
        return counted(
                () -> world.by(system.icbLead(), () -> positions.page(icb, SystemWorld.YEAR, Window.page(1, 10))));
    }

    private long statements(SystemWorld.MadeSystem system) {
        var lead = system.icbLead();
        return counted(() -> world.by(lead, () -> positions.system(system.icb().id(), SystemWorld.YEAR)));
    }

    private long ownStatements(SystemWorld.MadeSystem system) {
        var scope = new Scope(system.trusts().stream().map(Organisation::id).collect(Collectors.toSet()));
        return counted(() -> rows.read(
                scope,
                SystemWorld.YEAR,
                "v9",
                49,
                LocalDate.of(2026, 11, 22),
                system.icb().id()));
    }

    private long counted(Runnable work) {
        var before = selects();
        work.run();
        // asking for the count is itself no select
        return selects() - before;
    }

    private long selects() {
        return database.sql("show global status where variable_name = 'Com_select'")
                .query((row, _) -> row.getLong(2))
                .single();
    }

    @Test
    void aGapIsAtRiskWithASignedPlanThatEndsInTimeAndOffTrackWithoutOne() {
        var trust = improvements.planned(2);
        assertThat(objectivesWithGaps(trust)).extracting(ObjectiveStanding::rag).containsOnly(Rag.OFF_TRACK);

        improvements.signed(trust);
        assertThat(objectivesWithGaps(trust))
                .isNotEmpty()
                .extracting(ObjectiveStanding::rag)
                .containsOnly(Rag.AT_RISK);
        assertThat(columnOf(trust).workedOut()).isNull();
        improvements.run(trust.icbLead(), () -> plans.agree(trust.ref(), improvements.version(trust)));
        assertThat(columnOf(trust).workedOut()).isEqualTo(WorkedOut.APPROACHING);

        clock.move(Duration.ofDays(150));
        assertThat(objectivesWithGaps(trust)).extracting(ObjectiveStanding::rag).containsOnly(Rag.OFF_TRACK);
        assertThat(position(trust).row(trust.gaps().getFirst()).cells().toString())
                .contains("inTime=false");
    }

    private SystemPosition position(ImprovementWorld.Trust trust) {
        var icb = trust.system().icb().id();
        return world.by(trust.icbLead(), () -> positions.system(icb, SystemWorld.YEAR));
    }

    private List<ObjectiveStanding> objectivesWithGaps(ImprovementWorld.Trust trust) {
        return position(trust).objectives().stream()
                .filter(it -> it.tally().gaps() > 0)
                .toList();
    }

    private OrganisationColumn columnOf(ImprovementWorld.Trust trust) {
        var position = position(trust);
        return position.columns().get(column(position, trust.system().provider()));
    }

    @Test
    void boardsReadObjectivesAndNothingBelow() {
        var system = world.make(1);
        var reader = system.atIcb(Role.BOARD_READER);
        var icb = system.icb().id();

        assertThat(world.by(reader, () -> positions.scorecard(icb, SystemWorld.YEAR))
                        .objectives())
                .hasSize(7);
        assertThatThrownBy(() -> world.by(reader, () -> positions.system(icb, SystemWorld.YEAR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.by(reader, () -> positions.forPack(icb, SystemWorld.YEAR)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aProviderSeesItsOwnColumnAndNobodyElses() {
        var system = world.make(2);
        var own = system.trusts().getFirst();
        var other = system.trusts().getLast();
        world.seal(own, random(5));
        world.seal(other, random(6));
        var lead = SystemWorld.person(own.id(), Role.PROVIDER_LEAD);

        var position = world.by(lead, () -> positions.own(own.id(), SystemWorld.YEAR));

        assertThat(position.columns()).hasSize(1);
        assertThat(position.toString())
                .doesNotContain(other.name(), other.code().code());
        assertThatThrownBy(() -> world.by(lead, () -> positions.own(other.id(), SystemWorld.YEAR)))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(
                        () -> world.by(lead, () -> positions.system(system.icb().id(), SystemWorld.YEAR)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theLeadOfAnotherIcbIsToldNothing() {
        var system = world.make(1);
        var stranger = world.make(1).icbLead();
        assertThatThrownBy(() ->
                        world.by(stranger, () -> positions.system(system.icb().id(), SystemWorld.YEAR)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void theExportHoldsTheCountsThatTheScreenShows() throws IOException {
        var system = world.make(2);
        system.trusts().forEach(it -> world.seal(it, random(7)));
        var lead = system.icbLead();
        var filter = new HeatMapFilter(4, null, null, true, true, false);
        var shown =
                HeatMap.of(world.by(lead, () -> positions.system(system.icb().id(), SystemWorld.YEAR)), filter);

        var file = world.by(lead, () -> positions.export(system.icb().id(), SystemWorld.YEAR, filter));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var gaps = 0;
            for (var row : workbook.getSheet("System position")) {
                if (row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().matches("[A-E]\\d\\.[a-z]")) {
                    gaps += (int) row.getCell(6).getNumericCellValue();
                }
            }
            assertThat(gaps).isEqualTo(shown.tally().gaps()).isPositive();
        }
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
