package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sealed positions side by side, and what moved between them, in words. */
class ComparedSumTest {

    private static final DsptYear YEAR = MadePositions.random(1, 1).heading().year();
    private static final OutcomeCode A1A = new OutcomeCode("A1.a");
    private static final OutcomeCode A2B = new OutcomeCode("A2.b");
    private static final OutcomeCode A2C = new OutcomeCode("A2.c");
    private static final OutcomeCode C1A = new OutcomeCode("C1.a");

    private final MadePositions made = MadePositions.made(1, 2);
    private final List<SealedLevel> levels = new ArrayList<>();

    @Test
    void eachLevelSaysWhatBecameOfItSinceThePositionBefore() {
        sealed(ComparePoint.INTERIM, 1, A1A, Level.PARTIALLY_ACHIEVED);
        sealed(ComparePoint.FINAL, 2, A1A, Level.ACHIEVED);
        sealed(ComparePoint.AUDITED, 1, A1A, Level.NOT_ACHIEVED);
        sealed(ComparePoint.INTERIM, 1, C1A, Level.ACHIEVED);
        sealed(ComparePoint.FINAL, 2, C1A, Level.ACHIEVED);

        var compared = compared(Set.of());

        assertThat(compared.sides().getFirst().taken())
                .extracting(Compared.Taken::point)
                .containsExactly(ComparePoint.INTERIM, ComparePoint.FINAL, ComparePoint.AUDITED);
        assertThat(movements(compared, A1A))
                .containsExactly(null, "↑ up from Partially achieved", "↓ down from Achieved");
        assertThat(movements(compared, C1A)).containsExactly(null, "= unchanged", "? was Achieved");
        assertThat(compared.moves(Movement.Way.UP)).isEqualTo(1);
        assertThat(compared.moves(Movement.Way.DOWN)).isEqualTo(1);
        assertThat(compared.sides().getLast().returned()).isFalse();
        assertThat(movements(compared(Set.of(ComparePoint.INTERIM, ComparePoint.AUDITED)), A1A))
                .containsExactly(null, "↓ down from Partially achieved");
    }

    @Test
    void lastYearIsComparedOnlyWhereTheQuestionIsTheSame() {
        sealed(ComparePoint.LAST_YEAR, 1, A2B, Level.NOT_ACHIEVED);
        sealed(ComparePoint.LAST_YEAR, 2, A2B, Level.PARTIALLY_ACHIEVED);
        sealed(ComparePoint.LAST_YEAR, 2, C1A, Level.ACHIEVED);
        sealed(ComparePoint.INTERIM, 1, A2B, Level.ACHIEVED);
        sealed(ComparePoint.INTERIM, 1, A2C, Level.ACHIEVED);
        sealed(ComparePoint.INTERIM, 1, C1A, Level.NOT_ACHIEVED);

        var compared = compared(Set.of());

        assertThat(movements(compared, A2C)).containsExactly(null, "↑ up from Partially achieved");
        assertThat(movements(compared, A2B)).containsExactly(null, "? a new question this year");
        assertThat(movements(compared, C1A)).containsExactly(null, "? another question last year");
    }

    @Test
    void onlyWhatMovedAndOneKindAreLeftByAFilter() {
        sealed(ComparePoint.INTERIM, 1, A1A, Level.PARTIALLY_ACHIEVED);
        sealed(ComparePoint.FINAL, 2, A1A, Level.ACHIEVED);
        var all = compared(Set.of());

        assertThat(all.only(new ComparedFilter(HeatMapFilter.ALL, Set.of(), true))
                        .lines())
                .extracting(it -> it.outcome().code())
                .containsExactly(A1A);
        var kind = made.members.getLast().kind();
        var ofKind =
                all.only(new ComparedFilter(new HeatMapFilter(null, kind, null, false, false, false), Set.of(), false));
        assertThat(ofKind.sides()).extracting(it -> it.member().kind()).containsOnly(kind);
        assertThat(ofKind.lines())
                .allMatch(it -> it.cells().size() == ofKind.sides().size());
    }

    private static List<@Nullable String> movements(Compared compared, OutcomeCode code) {
        var words = new ArrayList<@Nullable String>();
        compared.lines().stream()
                .filter(it -> it.outcome().code().equals(code))
                .flatMap(it -> it.cells().getFirst().stream())
                .forEach(it ->
                        words.add(it.movement() == null ? null : it.movement().inWords()));
        return words;
    }

    private void sealed(ComparePoint point, int number, OutcomeCode outcome, Level level) {
        levels.add(new SealedLevel(
                made.members.getFirst().organisation(),
                point == ComparePoint.LAST_YEAR ? YEAR.previous() : YEAR,
                point == ComparePoint.LAST_YEAR ? "v8" : "v9",
                point,
                number,
                Instant.parse("2026-11-%02dT09:00:00Z".formatted(number + point.ordinal())),
                outcome,
                new Cell(level, Level.ACHIEVED, Standing.of(level, Level.ACHIEVED), null)));
    }

    private Compared compared(Set<ComparePoint> points) {
        var crosswalk = List.of(
                new CrosswalkEntry(A1A, A1A, CrosswalkEntry.Kind.REWORDED),
                new CrosswalkEntry(A2B, A2C, CrosswalkEntry.Kind.RENUMBERED),
                new CrosswalkEntry(null, A2B, CrosswalkEntry.Kind.NEW),
                new CrosswalkEntry(C1A, C1A, CrosswalkEntry.Kind.CHANGED));
        return new ComparedSum(levels, _ -> crosswalk)
                .with(made.position().heading(), made.members, made.outcomes, points);
    }
}
