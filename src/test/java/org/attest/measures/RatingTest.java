package org.attest.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.attest.shared.Refused;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** How figures are judged, whichever way is better. */
class RatingTest {

    private static final List<Measure> SHIPPED = MeasureFile.read();
    private static final List<Rating> FROM_WORST = List.of(Rating.OFF_TARGET, Rating.NEAR, Rating.ON_TARGET);

    @Test
    void aLowerExposureScoreIsBetterThoughTheNumberFell() {
        var score = measure("exposure-score");
        assertThat(rate(score, "29")).isEqualTo(Rating.ON_TARGET);
        assertThat(rate(score, "30")).isEqualTo(Rating.NEAR);
        assertThat(rate(score, "69")).isEqualTo(Rating.NEAR);
        assertThat(rate(score, "70")).isEqualTo(Rating.OFF_TARGET);
        assertThat(rate(score, "0")).isEqualTo(Rating.ON_TARGET);
        assertThat(score.direction().worth(new BigDecimal("70")))
                .isLessThan(score.direction().worth(BigDecimal.ONE));
    }

    @Test
    void ofPhishingMoreReportsAndFewerClicksAreBetter() {
        assertThat(rate(measure("phishing-reported"), "61")).isEqualTo(Rating.ON_TARGET);
        assertThat(rate(measure("phishing-clicked"), "61")).isEqualTo(Rating.OFF_TARGET);
        assertThat(rate(measure("phishing-reported"), "4")).isEqualTo(Rating.OFF_TARGET);
        assertThat(rate(measure("phishing-clicked"), "4")).isEqualTo(Rating.ON_TARGET);
    }

    @Test
    void notKnownAndNotApplicableAreNoZerosAndWithoutATargetNothingIsJudged() {
        var overdue = measure("audit-recommendations-overdue");
        assertThat(Rating.of(overdue.direction(), overdue.thresholds(), Figure.Absent.NOT_KNOWN))
                .isEqualTo(Rating.NOT_KNOWN);
        assertThat(Rating.of(overdue.direction(), overdue.thresholds(), Figure.Absent.NOT_APPLICABLE))
                .isEqualTo(Rating.NOT_APPLICABLE);
        assertThat(rate(overdue, "0")).isEqualTo(Rating.ON_TARGET);
        assertThat(rate(measure("staff-trained"), "100")).isEqualTo(Rating.NO_TARGET);
    }

    @Test
    void noRoundedFigureLooksBetterThanItIs() {
        var restores = measure("restore-tests-passed");
        var nearly = Figure.share(2_999, 3_000);
        assertThat(Rating.of(restores.direction(), restores.thresholds(), nearly))
                .isEqualTo(Rating.NEAR);
        assertThat(restores.inWords(nearly)).isEqualTo("2,999 of 3,000 (99.9%)");
        var servers = measure("unsupported-servers");
        assertThat(servers.inWords(Figure.share(1, 30_000))).isEqualTo("1 of 30,000 (0.1%)");
        assertThat(Rating.of(servers.direction(), servers.thresholds(), Figure.share(1, 30_000)))
                .isEqualTo(Rating.NEAR);
    }

    @RepeatedTest(40)
    void aBetterFigureNeverHasAWorseRatingAndAShareIsJudgedAsItsExactAmount(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var direction = Direction.values()[random.nextInt(2)];
        var bounds = thresholds(direction, random);
        for (var i = 0; i < 200; i++) {
            var one = BigDecimal.valueOf(random.nextInt(2_000), 1);
            var other = BigDecimal.valueOf(random.nextInt(2_000), 1);
            var better = direction.reaches(one, other) ? one : other;
            var worse = better == one ? other : one;
            assertThat(rank(direction, bounds, new Figure.Amount(better)))
                    .isGreaterThanOrEqualTo(rank(direction, bounds, new Figure.Amount(worse)));
            var share = new Figure.Share(one, BigDecimal.TEN);
            assertThat(Rating.of(direction, bounds, share))
                    .isEqualTo(Rating.of(direction, bounds, new Figure.Amount(one.multiply(BigDecimal.TEN))));
        }
        assertThat(Rating.of(direction, bounds, new Figure.Amount(bounds.green())))
                .isEqualTo(Rating.ON_TARGET);
        assertThat(Rating.of(direction, bounds, new Figure.Amount(bounds.amber())))
                .isIn(Rating.ON_TARGET, Rating.NEAR);
    }

    private static Thresholds thresholds(Direction direction, Random random) {
        var low = BigDecimal.valueOf(random.nextInt(1_000), 1);
        var high = low.add(BigDecimal.valueOf(random.nextInt(500), 1));
        return direction == Direction.HIGHER ? new Thresholds(high, low) : new Thresholds(low, high);
    }

    private static int rank(Direction direction, Thresholds bounds, Figure figure) {
        return FROM_WORST.indexOf(Rating.of(direction, bounds, figure));
    }

    @Test
    void nearIsNeverBetterThanOnTarget() {
        var ninety = new Thresholds(new BigDecimal("90"), new BigDecimal("95"));
        assertThatThrownBy(() -> ninety.checkedFor(Direction.HIGHER, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("at or below");
        assertThat(ninety.checkedFor(Direction.LOWER, true)).isEqualTo(ninety);
        assertThatThrownBy(() -> new Thresholds(new BigDecimal("-1"), BigDecimal.ZERO))
                .hasMessageContaining("from 0");
        assertThatThrownBy(
                        () -> new Thresholds(new BigDecimal("120"), BigDecimal.TEN).checkedFor(Direction.HIGHER, true))
                .hasMessageContaining("over 100");
    }

    @Test
    void theCatalogueThatShipsIsWholeAndItsTargetsAreThoseOfTheField() {
        assertThat(SHIPPED).hasSize(29).extracting(Measure::code).doesNotHaveDuplicates();
        assertThat(SHIPPED).allSatisfy(it -> {
            assertThat(it.code()).matches("[a-z][a-z0-9-]{2,39}");
            assertThat(it.definition()).endsWith(".");
            assertThat(it.objectives()).isNotEmpty().allMatch(number -> number >= 1 && number <= 6);
            assertThat(it.numerator() == null).isEqualTo(it.denominator() == null);
        });
        assertThat(SHIPPED)
                .filteredOn(Measure::workedOut)
                .extracting(Measure::code)
                .containsExactlyInAnyOrder(
                        "outcomes-at-expected",
                        "evidence-in-date",
                        "risks-over-appetite",
                        "tier-1-suppliers-assured",
                        "spend-against-plan");
        assertThat(measure("edr-coverage").target(measure("edr-coverage").thresholds()))
                .isEqualTo("At least 98%, near from 95%");
        assertThat(measure("mfa-remote").target(measure("mfa-remote").thresholds()))
                .isEqualTo("At least 100%");
        assertThat(measure("spend-against-plan").share()).isFalse();
    }

    static Measure measure(String code) {
        return SHIPPED.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }

    private static Rating rate(Measure measure, String amount) {
        return Rating.of(measure.direction(), measure.thresholds(), Figure.amount(amount));
    }
}
