package org.attest.position;

import java.util.List;

/**
 * The position at the level of objectives, without any organisation's outcomes: what boards read. {@code returned} and
 * {@code organisations} count who has sealed a position this year.
 */
public record Scorecard(
        Heading heading,
        int organisations,
        long returned,
        List<ObjectiveStanding> objectives,
        Tally tally,
        FreshnessCount evidence,
        DataQuality quality) {

    public static Scorecard of(SystemPosition position) {
        return new Scorecard(
                position.heading(),
                position.columns().size(),
                position.returned(),
                position.objectives().stream().map(ObjectiveStanding::unnamed).toList(),
                position.tally(),
                position.evidence(),
                position.quality());
    }
}
