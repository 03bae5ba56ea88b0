package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.attest.catalogue.Level;
import org.attest.measures.Rating;
import org.attest.position.Cell;
import org.attest.position.EventFigures;
import org.attest.position.Heading;
import org.attest.position.MadePackFigures;
import org.attest.position.MadePositions;
import org.attest.position.MeasureFigures;
import org.attest.position.OutcomeRow;
import org.attest.position.PackFigures;
import org.attest.position.ProgrammeFigures;
import org.attest.position.RiskFigures;
import org.attest.position.SystemPosition;
import org.attest.reports.PackChange.Topic;
import org.attest.reports.PackChange.Way;
import org.attest.suppliers.CareImpact;
import org.attest.suppliers.RootCause;
import org.junit.jupiter.api.Test;

/** What one pack says of the time since another. */
class ChangeLogTest {

    private final SystemPosition position = MadePositions.random(3, 10);
    private final PackFigures registers = MadePackFigures.random(3, position);
    private final Snapshot before = new Snapshot(position, registers);

    @Test
    void nothingChangedIsAnEmptyLog() {
        assertThat(ChangeLog.between(before, before)).isEmpty();
        assertThat(ChangeLog.leftOut(before, before)).isNull();
    }

    @Test
    void levelsThatMovedAreToldForEachOrganisationBothWays() {
        var at = returned();
        var name = position.columns().get(at).member().name();
        var row = rowWith(at, Level.PARTIALLY_ACHIEVED);
        assertThat(words(Topic.OUTCOMES, Way.BETTER, with(row, at, Level.ACHIEVED)))
                .containsExactly("%s: 1 outcome rose (%s).".formatted(name, code(row)));
        assertThat(words(Topic.OUTCOMES, Way.WORSE, with(row, at, Level.NOT_ACHIEVED)))
                .containsExactly("%s: 1 outcome fell (%s).".formatted(name, code(row)));
    }

    @Test
    void levelsOfAnotherYearAreNotComparedAndTheLogSaysSo() {
        var heading = position.heading();
        var later = new Snapshot(
                new SystemPosition(
                        new Heading(heading.organisation(), heading.name(), heading.asAt(), heading.year(), "v10", 1),
                        position.columns(),
                        with(rowWith(returned(), Level.PARTIALLY_ACHIEVED), returned(), Level.ACHIEVED)
                                .position()
                                .rows(),
                        position.objectives(),
                        position.tally(),
                        position.evidence(),
                        position.quality()),
                registers);
        assertThat(ChangeLog.between(before, later)).isEmpty();
        assertThat(ChangeLog.leftOut(before, later)).contains("levels");
    }

    @Test
    void aPackFromBeforeTheRegistersIsComparedInItsPositionAlone() {
        var old = new Snapshot(position, null);
        assertThat(ChangeLog.between(old, before)).isEmpty();
        assertThat(ChangeLog.leftOut(old, before)).contains("risks, suppliers, measures and milestones");
    }

    @Test
    void risksAreNewClosedOrMoved() {
        var scored = registers.risks().open().stream()
                .filter(it -> it.points() != null && it.points() > 4 && it.points() < 20)
                .findFirst()
                .orElseThrow();
        assertThat(words(Topic.RISKS, Way.BETTER, risks(it -> it.equals(scored) ? null : it)))
                .singleElement()
                .asString()
                .contains(scored.title(), "closed, or is no longer shared");
        assertThat(words(Topic.RISKS, Way.WORSE, risks(it -> it.equals(scored) ? points(it, 25) : it)))
                .singleElement()
                .asString()
                .contains(scored.reference(), "went from " + scored.points() + " to 25");
        assertThat(words(Topic.RISKS, Way.BETTER, risks(it -> it.equals(scored) ? points(it, 2) : it)))
                .hasSize(1);
        var reversed = ChangeLog.between(risks(it -> it.equals(scored) ? null : it), before);
        assertThat(reversed).singleElement().satisfies(it -> {
            assertThat(it.way()).isEqualTo(Way.WORSE);
            assertThat(it.words()).contains("is new");
        });
    }

    @Test
    void anIncidentAtASupplierIsToldOnce() {
        var events = registers.events();
        var more = new ArrayList<>(events.atSuppliers());
        more.add(new EventFigures.AtSupplier(
                new UUID(0, 9),
                "Carefold",
                LocalDate.of(2026, 11, 20),
                "Down",
                null,
                CareImpact.PUT_OFF,
                RootCause.LOOKED_FOR));
        var later = with(new EventFigures(events.events(), 0, 0, more));
        assertThat(words(Topic.SUPPLIERS, Way.WORSE, later))
                .containsExactly("Carefold had an incident: Appointments or operations were put off.");
        assertThat(ChangeLog.between(later, later)).isEmpty();
    }

    @Test
    void aMeasureMovesByThoseOnTargetElseByItsAverage() {
        var measure = registers.measures().getFirst();
        assertThat(words(Topic.MEASURES, Way.BETTER, measure(it -> rated(it, it.judged(), it.average()))))
                .singleElement()
                .asString()
                .startsWith(measure.title() + ": %d of %d on target".formatted(measure.judged(), measure.judged()));
        assertThat(words(
                        Topic.MEASURES,
                        Way.WORSE,
                        measure(it -> rated(it, it.count(Rating.ON_TARGET), new BigDecimal("1.0000")))))
                .singleElement()
                .asString()
                .contains("on average", "the weakest");
    }

    @Test
    void milestonesAreReachedLateOrPutOff() {
        var programme = registers.programme();
        var open = programme.milestones().getLast();
        var later = milestone(open, open.due(), LocalDate.of(2026, 11, 22));
        assertThat(words(Topic.MILESTONES, Way.BETTER, later))
                .singleElement()
                .asString()
                .contains(open.title(), "was reached");
        assertThat(words(Topic.MILESTONES, Way.WORSE, milestone(open, open.due().plusDays(9), null)))
                .singleElement()
                .asString()
                .contains("put off");
        var inAYear = moved(before, Duration.ofDays(365));
        assertThat(words(Topic.MILESTONES, Way.WORSE, inAYear)).anyMatch(it -> it.contains("is late since"));
    }

    @Test
    void threeOfEachAreProposedTheWeightiestOfEachTopicFirst() {
        var changes = List.of(
                new PackChange(Topic.RISKS, Way.WORSE, 50, "r1", true),
                new PackChange(Topic.RISKS, Way.WORSE, 40, "r2", true),
                new PackChange(Topic.RISKS, Way.WORSE, 30, "r3", true),
                new PackChange(Topic.MEASURES, Way.WORSE, 20, "m1", true),
                new PackChange(Topic.OBJECTIVES, Way.BETTER, 1, "o1", false),
                new PackChange(Topic.RETURNS, Way.NEITHER, 99, "n1", true));
        var proposed = Highlights.of(changes);
        assertThat(proposed.worse()).extracting(PackChange::words).containsExactly("r1", "m1", "r2");
        assertThat(proposed.better()).extracting(PackChange::words).containsExactly("o1");
        assertThat(Highlights.forThePublic(changes).worse()).isEmpty();
    }

    private List<String> words(Topic topic, Way way, Snapshot later) {
        var all = ChangeLog.between(before, later);
        return all.stream()
                .filter(it -> it.topic() == topic && it.way() == way)
                .map(PackChange::words)
                .toList();
    }

    private int returned() {
        return position.columns()
                .indexOf(position.columns().stream()
                        .filter(it -> it.returned())
                        .findFirst()
                        .orElseThrow());
    }

    private OutcomeRow rowWith(int at, Level level) {
        return position.rows().stream()
                .filter(it -> it.cells().get(at).level() == level)
                .findFirst()
                .orElseThrow();
    }

    private static String code(OutcomeRow row) {
        return row.outcome().code().code();
    }

    private Snapshot with(OutcomeRow changed, int at, Level level) {
        var rows = position.rows().stream()
                .map(it -> {
                    if (!it.equals(changed)) {
                        return it;
                    }
                    var cells = new ArrayList<>(it.cells());
                    var cell = cells.get(at);
                    cells.set(at, new Cell(level, cell.expected(), cell.standing(), cell.planned()));
                    return new OutcomeRow(it.outcome(), cells, it.tally(), it.evidence());
                })
                .toList();
        return new Snapshot(
                new SystemPosition(
                        position.heading(),
                        position.columns(),
                        rows,
                        position.objectives(),
                        position.tally(),
                        position.evidence(),
                        position.quality()),
                registers);
    }

    private static Snapshot moved(Snapshot snapshot, Duration by) {
        var was = snapshot.position();
        var heading = was.heading();
        return new Snapshot(
                new SystemPosition(
                        new Heading(
                                heading.organisation(),
                                heading.name(),
                                heading.asAt().plus(by),
                                heading.year(),
                                heading.version(),
                                heading.revision()),
                        was.columns(),
                        was.rows(),
                        was.objectives(),
                        was.tally(),
                        was.evidence(),
                        was.quality()),
                snapshot.registers());
    }

    private Snapshot risks(UnaryOperator<RiskFigures.Line> change) {
        var lines = registers.risks().open().stream()
                .map(change)
                .filter(it -> it != null)
                .toList();
        return registers(
                new RiskFigures(lines, 0, null), registers.events(), registers.measures(), registers.programme());
    }

    private static RiskFigures.Line points(RiskFigures.Line it, int points) {
        return new RiskFigures.Line(
                it.organisation(),
                it.id(),
                it.number(),
                it.title(),
                it.objective(),
                it.systemWide(),
                it.inherent(),
                it.current(),
                it.target(),
                it.previous(),
                points,
                it.over(),
                it.acceptedUntil(),
                it.reviewDue(),
                it.lead(),
                it.committee());
    }

    private Snapshot with(EventFigures events) {
        return registers(registers.risks(), events, registers.measures(), registers.programme());
    }

    private Snapshot measure(UnaryOperator<MeasureFigures> change) {
        var measures = new ArrayList<>(registers.measures());
        measures.set(0, change.apply(measures.getFirst()));
        return registers(registers.risks(), registers.events(), measures, registers.programme());
    }

    private static MeasureFigures rated(MeasureFigures it, int onTarget, BigDecimal average) {
        return new MeasureFigures(
                it.code(),
                it.title(),
                it.objectives(),
                it.unit(),
                it.direction(),
                it.target(),
                Map.of(Rating.ON_TARGET, onTarget, Rating.OFF_TARGET, it.judged() - onTarget),
                it.withoutReading(),
                average,
                average + "%",
                it.latest(),
                it.months());
    }

    private Snapshot milestone(ProgrammeFigures.Milestone which, LocalDate due, LocalDate done) {
        var programme = registers.programme();
        var milestones = programme.milestones().stream()
                .map(it -> it.equals(which)
                        ? new ProgrammeFigures.Milestone(
                                it.organisation(),
                                it.id(),
                                it.number(),
                                it.objective(),
                                it.title(),
                                it.firstDue(),
                                due,
                                done)
                        : it)
                .toList();
        return registers(
                registers.risks(),
                registers.events(),
                registers.measures(),
                new ProgrammeFigures(programme.year(), milestones, programme.funding(), programme.benefits()));
    }

    private Snapshot registers(
            RiskFigures risks, EventFigures events, List<MeasureFigures> measures, ProgrammeFigures programme) {
        return new Snapshot(
                position,
                new PackFigures(
                        registers.organisations(),
                        registers.dspt(),
                        measures,
                        risks,
                        registers.suppliers(),
                        events,
                        programme,
                        registers.assurances(),
                        registers.evidence()));
    }
}
