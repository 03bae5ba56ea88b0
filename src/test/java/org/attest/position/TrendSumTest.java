package org.attest.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.assessments.Round;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.junit.jupiter.api.Test;

/** Objectives over time, from seals alone. */
class TrendSumTest {

    private static final OrganisationId NORTH = OrganisationId.next();
    private static final OrganisationId SOUTH = OrganisationId.next();

    private final List<SealShares> seals = new ArrayList<>();

    @Test
    void eachMonthCountsTheLatestSealOfEachOrganisationAndItsLowest() {
        seal(NORTH, 1, "2026-06-10T09:00:00Z", new Share(2, 4));
        seal(SOUTH, 1, "2026-08-31T23:30:00Z", new Share(1, 4));
        seal(NORTH, 2, "2026-09-10T09:00:00Z", new Share(4, 4));

        var points = new TrendSum(new DsptYear(2026), seals)
                .byMonth(Instant.parse("2026-10-02T09:00:00Z"))
                .points();

        assertThat(points)
                .extracting(ObjectiveTrend.Point::label)
                .containsExactly("Jun 2026", "Jul 2026", "Aug 2026", "Sep 2026", "Oct 2026");
        assertThat(points)
                .extracting(it -> it.of(1).inWords())
                .containsExactly("2 of 4", "2 of 4", "2 of 4", "5 of 8", "5 of 8");
        assertThat(points.getLast().lowestOf(1)).isEqualTo(new Share(1, 4));
        assertThat(points.getLast().organisations()).isEqualTo(2);
        assertThat(points.getFirst().of(2).inWords()).isEqualTo("Not known");
    }

    @Test
    void theMoveIsThatOfOrganisationsThatSealedTwice() {
        seal(NORTH, 1, "2026-06-10T09:00:00Z", new Share(2, 4));
        seal(NORTH, 2, "2026-09-10T09:00:00Z", new Share(3, 4));
        seal(SOUTH, 1, "2026-09-10T09:00:00Z", new Share(0, 4));

        var trend = new TrendSum(new DsptYear(2026), seals).bySeal();

        assertThat(trend.compared()).isEqualTo(1);
        assertThat(trend.moveInWords(1)).isEqualTo("↑ from 50% to 75%");
        assertThat(trend.moveInWords(2)).isNull();
        assertThat(trend.points().getFirst().label()).isEqualTo("Interim 2026-27, 10 Jun 2026");
    }

    @Test
    void whoOnlySealedInEarlierYearsDidNotMove() {
        seal(NORTH, 1, "2026-06-10T09:00:00Z", new Share(2, 4));
        seal(NORTH, 2, "2026-09-10T09:00:00Z", new Share(3, 4));

        var trend = new TrendSum(new DsptYear(2027), seals).bySeal();

        assertThat(trend.compared()).isZero();
        assertThat(trend.moveInWords(1)).isNull();
    }

    @Test
    void withoutASealThereIsNoPoint() {
        assertThat(new TrendSum(new DsptYear(2026), seals)
                        .byMonth(Instant.parse("2026-10-02T09:00:00Z"))
                        .points())
                .isEmpty();
    }

    private void seal(OrganisationId organisation, int number, String at, Share ofFirst) {
        seals.add(new SealShares(
                organisation, new DsptYear(2026), Round.INTERIM, number, Instant.parse(at), Map.of(1, ofFirst)));
    }
}
