package org.attest.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.attest.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of scores, over every cell and category, and over scales made at random. */
class ScoringTest {

    private static final RiskScale USUAL = RiskScales.USUAL;

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6, 26, Integer.MAX_VALUE})
    void aStepThatDoesNotExistIsRefusedInPlainWords(int step) {
        assertThatThrownBy(() -> Score.of(step, 3))
                .isInstanceOf(Refused.class)
                .hasMessage("Consequence goes from 1 (negligible) to 5 (catastrophic); there is no %d.", step);
        assertThatThrownBy(() -> Score.of(3, step))
                .isInstanceOf(Refused.class)
                .hasMessage("Likelihood goes from 1 (rare) to 5 (almost certain); there is no %d.", step);
    }

    @Test
    void thereAre25ScoresAndNoneIsSevenOrTwentySix() {
        assertThat(Score.all()).hasSize(25).doesNotHaveDuplicates();
        assertThat(Score.all())
                .extracting(Score::points)
                .doesNotContain(7, 11, 13, 26)
                .allMatch(it -> it >= 1 && it <= 25);
        assertThat(Score.all())
                .allMatch(it -> Score.read(it.cell()).orElseThrow().equals(it));
        assertThat(List.of("", "0x1", "6x1", "26", "1x", "4x33", "rubbish"))
                .allMatch(it -> Score.read(it).isEmpty());
    }

    @Test
    void theUsualBandsGoByThePoints() {
        for (var score : Score.all()) {
            var points = score.points();
            assertThat(USUAL.band(score))
                    .as(score.inWords())
                    .isEqualTo(
                            points <= 3
                                    ? Band.LOW
                                    : points <= 6 ? Band.MODERATE : points <= 12 ? Band.HIGH : Band.EXTREME);
        }
    }

    @Test
    void everyCellIsJudgedByTheAppetiteOfEveryCategory() {
        var tolerated = Map.of(
                Appetite.AVERSE, 4, Appetite.MINIMAL, 6, Appetite.CAUTIOUS, 8, Appetite.OPEN, 10, Appetite.EAGER, 12);
        for (var category : RiskData.SHIPPED.categories()) {
            var most = tolerated.get(category.usual());
            assertThat(USUAL.tolerated(category.code())).isEqualTo(most);
            for (var score : Score.all()) {
                assertThat(USUAL.isOver(score, category.code())).isEqualTo(score.points() > most);
            }
        }
        assertThatThrownBy(() -> USUAL.tolerated("no-such")).hasMessage("Choose a category from the list.");
    }

    @Test
    void theHigherTheScoreTheSoonerItIsReviewedAndTheHigherItIsTaken() {
        for (var score : Score.all()) {
            var points = score.points();
            assertThat(RiskData.SHIPPED.reviewMonths(score))
                    .as(score.inWords())
                    .isEqualTo(points >= 15 ? 1 : points >= 8 ? 3 : 6);
            assertThat(RiskData.SHIPPED.escalation(score, false))
                    .isEqualTo(points >= 20 ? Escalation.BOARD : points >= 15 ? Escalation.CORPORATE : Escalation.NONE);
            assertThat(RiskData.SHIPPED.escalation(score, true)).isEqualTo(Escalation.BOARD);
        }
        assertThat(RiskData.SHIPPED.reviewMonths(null)).isEqualTo(1);
        assertThat(RiskData.SHIPPED.escalation(null, false)).isEqualTo(Escalation.NONE);
        assertThat(RiskData.SHIPPED.escalation(null, true)).isEqualTo(Escalation.BOARD);
    }

    @Test
    void whateverTheScaleAWorseCellIsNeverInALowerBandNorBackWithinTolerance() {
        var random = new Random(20261122);
        for (int round = 0; round < 200; round++) {
            var scale = madeScale(random);
            for (var worse : Score.all()) {
                for (var better : Score.all()) {
                    if (worse.isAtLeast(better)) {
                        assertThat(scale.band(worse)).isGreaterThanOrEqualTo(scale.band(better));
                        for (var category : scale.appetites().keySet()) {
                            assertThat(scale.isOver(worse, category) || !scale.isOver(better, category))
                                    .isTrue();
                        }
                    }
                }
            }
            var cells = new ArrayList<Score>();
            Arrays.stream(Band.values())
                    .forEach(it -> cells.addAll(scale.bands().cells(it)));
            assertThat(cells).containsExactlyInAnyOrderElementsOf(Score.all());
        }
    }

    @Test
    void aMapWithAHoleOrAWorseCellInALowerBandIsRefused() {
        var rows = rows(USUAL.bands());
        rows.get(4).set(4, Band.LOW);
        assertThatThrownBy(() -> new BandMap(rows))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("5 catastrophic × 5 almost certain")
                .hasMessageContaining("cannot be in a lower band");
        assertThatThrownBy(() -> new BandMap(rows.subList(0, 4))).hasMessageContaining("five lines of five cells");
    }

    @Test
    void aGreaterAppetiteNeverToleratesLess() {
        var scores = new EnumMap<Appetite, Integer>(USUAL.tolerances().scores());
        scores.put(Appetite.EAGER, 9);
        assertThatThrownBy(() -> new Tolerances(scores))
                .hasMessage("“Eager” tolerates less than the appetite before it.");
        scores.put(Appetite.EAGER, 26);
        assertThatThrownBy(() -> new Tolerances(scores)).hasMessage("“Eager” needs a tolerated score from 1 to 25.");
        scores.remove(Appetite.EAGER);
        assertThatThrownBy(() -> new Tolerances(scores)).isInstanceOf(Refused.class);
    }

    /** Bands cut at random points, appetites and tolerances at random. */
    static RiskScale madeScale(RandomGenerator random) {
        var cuts = random.ints(3, 1, 26).sorted().toArray();
        var rows = Arrays.stream(Consequence.values())
                .map(consequence -> Arrays.stream(Likelihood.values())
                        .map(likelihood -> new Score(consequence, likelihood).points())
                        .map(points -> Band.values()[
                                (int) Arrays.stream(cuts)
                                        .filter(it -> points > it)
                                        .count()])
                        .toList())
                .toList();
        var tolerated = random.ints(5, 1, 26).sorted().toArray();
        var tolerances = new EnumMap<Appetite, Integer>(Appetite.class);
        for (int place = 0; place < tolerated.length; place++) {
            tolerances.put(Appetite.values()[place], tolerated[place]);
        }
        var appetites = new HashMap<String, Appetite>();
        RiskData.SHIPPED.categories().forEach(it -> appetites.put(it.code(), Appetite.values()[random.nextInt(5)]));
        return new RiskScale(new BandMap(rows), new Tolerances(tolerances), appetites);
    }

    private static List<List<Band>> rows(BandMap map) {
        var rows = new ArrayList<List<Band>>();
        map.rows().forEach(it -> rows.add(new ArrayList<>(it)));
        return rows;
    }
}
