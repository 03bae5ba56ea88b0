package org.attest.catalogue;

import org.jspecify.annotations.Nullable;

/** How many indicators of good practice an outcome has in each column, as far as known; null where it is not (objective E). */
public record IndicatorCounts(
        @Nullable Integer notAchieved,
        @Nullable Integer partiallyAchieved,
        @Nullable Integer achieved) {

    public static final IndicatorCounts NOT_KNOWN = new IndicatorCounts(null, null, null);

    public boolean known() {
        return notAchieved != null && partiallyAchieved != null && achieved != null;
    }

    public @Nullable Integer in(Level column) {
        return switch (column) {
            case NOT_ACHIEVED -> notAchieved;
            case PARTIALLY_ACHIEVED -> partiallyAchieved;
            case ACHIEVED -> achieved;
        };
    }
}
