package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.attest.measures.Figure;
import org.attest.measures.MeasureBook;
import org.attest.measures.Reading;
import org.attest.organisations.Organisation;
import org.attest.reports.BoardPack;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Measures that Attest works out follow seals and packs, once each. */
@AttestTest
class WorkedOutMeasuresTest {

    private static final String OUTCOMES = "outcomes-at-expected";
    private static final String EVIDENCE = "evidence-in-date";

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
