package org.attest.measures;

import java.util.List;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A measure as one organisation reads it: its latest reading, null before the first, the move since the known one before,
 * null where that cannot be said, and the readings of two years, oldest first.
 */
public record MeasureLine(
        Measure measure,
        OrganisationId organisation,
        @Nullable Reading latest,
        @Nullable Trend trend,
        List<Reading> recent) {

    public MeasureLine {
        recent = List.copyOf(recent);
    }

    static MeasureLine of(
            Measure measure, OrganisationId organisation, @Nullable Reading latest, List<Reading> recent) {
        return new MeasureLine(
                measure, organisation, latest, Trend.of(measure, recent).orElse(null), recent);
    }
}
