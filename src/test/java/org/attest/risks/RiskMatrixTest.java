package org.attest.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.risks.RiskWorld.TODAY;
import static org.attest.risks.RiskWorld.details;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.attest.AttestTest;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The matrix now and before, against a history that is told day by day and counted by hand. */
@AttestTest
class RiskMatrixTest {

    @Autowired
    RiskRegister register;

    @Autowired
    RiskMatrix matrix;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    RiskWorld world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new RiskWorld(directory, currentUser, register);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aStoryToldAtRandomGivesOnEachDayTheMatrixThatWasSeenThatDay() {
        var random = new Random(26);
        var risks = new ArrayList<Risk>();
        var scores = new HashMap<Risk, Score>();
        var seen = new HashMap<LocalDate, Map<Risk, Score>>();
        for (int day = 0; day < 8; day++) {
            for (int step = 0; step < 4; step++) {
                if (risks.size() < 3 || random.nextInt(3) == 0) {
                    risks.add(world.risk(world.northLead, details("Risk " + risks.size())));
                } else {
                    var risk = risks.get(random.nextInt(risks.size()));
                    var score = Score.all().get(random.nextInt(25));
                    world.run(
                            world.northLead,
                            () -> register.rate(
                                    risk.ref(), new NewRating(Measured.CURRENT, score, today(), "At random.")));
                    scores.put(risk, score);
                }
            }
            var all = new HashMap<Risk, Score>();
            risks.forEach(it -> all.put(it, scores.get(it)));
            seen.put(today(), all);
            if (day == 5) {
                var closed = risks.removeFirst();
                world.run(world.northLead, () -> register.close(closed.ref(), "Over."));
                all.remove(closed);
            }
            clock.move(Duration.ofDays(3));
        }
        var last = seen.get(today().minusDays(3));
        seen.forEach((day, was) -> {
            var compared = world.as(world.northLead, () -> matrix.since(world.north.id(), day));
            assertThat(compared.then()).as("on " + day).isEqualTo(counted(day, was));
            assertThat(compared.now()).isEqualTo(counted(today(), last));
            assertThat(compared.moves()).as("since " + day).isEqualTo(moves(was, last));
        });
    }

    private static Matrix counted(LocalDate day, Map<Risk, Score> scores) {
        var counts = new HashMap<Score, Integer>();
        var notScored = 0;
        for (var score : scores.values()) {
            if (score == null) {
                notScored++;
            } else {
                counts.merge(score, 1, Integer::sum);
            }
        }
        return new Matrix(day, counts, notScored);
    }

    private static Moves moves(Map<Risk, Score> was, Map<Risk, Score> now) {
        var counts = new int[6];
        now.forEach((risk, score) -> counts[move(was, risk, score)]++);
        was.keySet().stream().filter(it -> !now.containsKey(it)).forEach(_ -> counts[5]++);
        return new Moves(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static int move(Map<Risk, Score> was, Risk risk, Score now) {
        if (!was.containsKey(risk)) {
            return 4;
        }
        var before = was.get(risk);
        if (before == null) {
            return now == null ? 2 : 3;
        }
        return before.points() == now.points() ? 2 : now.points() > before.points() ? 0 : 1;
    }

    @Test
    void eachCellCountsWhatItsListShowsAndOnlyWhatTheCallerMaySee() {
        world.risk(world.northLead, details("One"), RiskWorld.current(4, 4));
        world.risk(world.northLead, details("Two"), RiskWorld.current(4, 4));
        world.risk(world.northLead, details("Kept", "cyber", Shown.NOTHING), RiskWorld.current(4, 4));
        world.risk(world.southLead, details("South"), RiskWorld.current(4, 4));
        var cell = Score.of(4, 4);
        assertThat(world.as(world.northLead, () -> matrix.now(null)).in(cell)).isEqualTo(3);
        assertThat(world.as(world.icbLead, () -> matrix.now(null)).in(cell)).isEqualTo(3);
        assertThat(world.as(world.icbLead, () -> matrix.now(world.north.id())).in(cell))
                .isEqualTo(2);
        assertThat(world.as(
                                world.icbLead,
                                () -> register.list(RiskFilter.OPEN.at(cell).of(world.north.id()), new Window(0, 50)))
                        .total())
                .isEqualTo(2);
        assertThatThrownBy(() -> world.run(world.southLead, () -> matrix.now(world.north.id())))
                .isInstanceOf(UnknownItem.class);
        assertThatThrownBy(() -> world.run(world.northLead, () -> matrix.since(null, TODAY)))
                .isInstanceOf(Refused.class)
                .hasMessage("Choose a day before today to compare with.");
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
