package org.attest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.TestClock;
import org.attest.access.CurrentUser;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AttestTest
class ForecastTest {

    private static final LocalDate INTERIM = LocalDate.of(2026, 12, 31);
    private static final LocalDate FINAL = LocalDate.of(2027, 6, 30);

    @Autowired
    Forecasts forecasts;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    Connections connections;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    World world;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        world = new World(directory, currentUser);
    }

    @Test
    void theDaysAreThoseOnWhichTheRoundsOfTheYearInForceClose() {
        assertThat(world.as(world.northLead, forecasts::days)).containsExactly(INTERIM, FINAL);
        clock.set(INTERIM.plusDays(1)
                .atTime(LocalTime.NOON)
                .atZone(UkDates.LONDON)
                .toInstant());
        assertThat(world.as(world.northLead, forecasts::days)).containsExactly(FINAL);
    }

    @Test
    void anOutcomeIsHitOnTheDayAfterTheLastOfItsEvidenceIsDue() {
        var first = add("Lapses in December", INTERIM.minusDays(1));
        var second = add("Lapses in June", FINAL.minusDays(1));
        var onTheDay = add("Still good on the day", INTERIM);
        link(first, "A1.a");
        link(first, "A1.b");
        link(second, "A1.b");
        link(onTheDay, "A2.a");
        var all = forecast();
        assertThat(all).extracting(Forecast::day).containsExactly(INTERIM, FINAL);
        assertThat(all).extracting(Forecast::staleItems).containsExactly(1L, 3L);
        assertThat(codes(all.getFirst().onStaleOnly())).containsExactly("A1.a");
        assertThat(all.getFirst().onSomethingElseToo())
                .extracting(it -> it.stale().size(), AtStake::inDate)
                .containsExactly(tuple(1, 1));
        assertThat(codes(all.getLast().onStaleOnly())).containsExactly("A1.a", "A1.b", "A2.a");
        assertThat(all.getLast().onSomethingElseToo()).isEmpty();
    }

    @Test
    void whatHasNoDateIsNeverCountedAsInDateAndKeepsNobodyGreen() {
        link(add("Lapses", INTERIM.minusDays(1)), "A1.a");
        link(add("Undated", null), "A1.a");
        link(add("Undated too", null), "A1.b");
        var atStake = forecast().getFirst().atStake();
        assertThat(atStake)
                .extracting(AtStake::inDate, AtStake::undated, AtStake::onStaleOnly)
                .containsExactly(tuple(0, 1, false));
    }

    @Test
    void theListShowsWhatTheForecastCounts() {
        add("Lapses", INTERIM.minusDays(1));
        add("Good on the day", INTERIM);
        add("Undated", null);
        var filter = EvidenceFilter.of(world.north).staleOn(INTERIM);
        assertThat(world.as(world.northLead, () -> library.list(filter, Window.page(1, 25)))
                        .rows())
                .extracting(EvidenceRow::title)
                .containsExactly("Lapses");
    }

    @Test
    void whatIsNotSharedIsNamedAndNobodyElseSeesAForecast() {
        var hidden = world.as(
                world.northLead,
                () -> library.add(
                        world.north,
                        details("Hidden", INTERIM.minusDays(1)).with(Marking.OFFICIAL, Visibility.NOTHING)));
        link(hidden.ref(), "A1.a");
        link(add("Seen", INTERIM.minusDays(1)), "A1.a");
        var seen = world.as(world.icbLead, () -> forecasts.of(world.north)).getFirst();
        assertThat(seen.staleItems()).isEqualTo(1);
        assertThat(seen.onStaleOnly()).isEmpty();
        assertThat(seen.onSomethingElseToo()).extracting(AtStake::notShared).containsExactly(1);
        for (var foreign : List.of(world.north, OrganisationId.next())) {
            assertThatThrownBy(() -> world.as(world.southLead, () -> forecasts.of(foreign)))
                    .isInstanceOf(UnknownItem.class);
        }
    }

    @Test
    void anItemTellsWhatItsLapseHitsAndHowThatStands() {
        var only = add("Only one", INTERIM);
        link(only, "A1.a");
        link(only, "A1.b");
        link(add("Another", FINAL), "A1.b");
        world.run(world.northLead, () -> connections.connect(only, ItemRef.objective(world.north, 1), ""));
        var hits = world.as(world.northLead, () -> forecasts.ifLapses(only));
        assertThat(hits)
                .extracting(it -> it.title().title().substring(0, 4), Hit::inDate)
                .containsExactlyInAnyOrder(tuple("A1.a", 0), tuple("A1.b", 1), tuple("Obje", 0));
        assertThat(hits.getFirst().standing()).isNotNull();
        assertThat(hits.getFirst().standing().words()).isEqualTo("Not answered");
    }

    @Test
    void aForecastCostsTheSameStatementsForFewItemsAndForMany() {
        link(add("One", INTERIM.minusDays(1)), "A1.a");
        var few = statements();
        var rows = IntStream.range(0, 300)
                .mapToObj(it -> new NewEvidence("row:" + it, details("Item " + it, INTERIM.minusDays(it % 30 + 1))))
                .toList();
        var outcomes = List.of("A1.a", "A1.b", "A1.c", "A2.a", "B1.a", "B2.a", "C1.a", "D1.a");
        world.run(world.northLead, () -> {
            var items = library.addAll(world.north, rows);
            connections.connectAll(IntStream.range(0, items.size())
                    .mapToObj(it -> new Connecting(items.get(it).ref(), outcome(outcomes.get(it % outcomes.size()))))
                    .toList());
        });
        assertThat(statements()).isEqualTo(few);
        assertThat(forecast().getFirst().onStaleOnly()).hasSize(outcomes.size());
    }

    private long statements() {
        return StatementCount.of(this::forecast);
    }

    private List<Forecast> forecast() {
        return world.as(world.northLead, () -> forecasts.of(world.north));
    }

    private ItemRef add(String title, @Nullable LocalDate expires) {
        return world.as(world.northLead, () -> library.add(world.north, details(title, expires)))
                .ref();
    }

    private void link(ItemRef item, String code) {
        world.run(world.northLead, () -> connections.connect(item, outcome(code), ""));
    }

    private ItemRef outcome(String code) {
        return ItemRef.outcome(world.north, "v9", code);
    }

    private static EvidenceDetails details(String title, @Nullable LocalDate expires) {
        return EvidenceDetails.titled(title, EvidenceKind.TEST).with(new Lifetime(null, null, expires, null));
    }

    private static List<String> codes(List<AtStake> some) {
        return some.stream().map(it -> it.title().title().substring(0, 4)).toList();
    }
}
