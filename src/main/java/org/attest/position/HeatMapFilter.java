package org.attest.position;

import org.attest.organisations.Kind;
import org.jspecify.annotations.Nullable;

/** What of a position is to be shown; nothing chosen shows all of it. Order: as in the framework, or most gaps first. */
public record HeatMapFilter(
        @Nullable Integer objective,
        @Nullable Kind kind,
        @Nullable String principle,
        boolean onlyGaps,
        boolean mostGapsFirst) {

    public static final HeatMapFilter ALL = new HeatMapFilter(null, null, null, false, false);

    boolean shows(OrganisationColumn column) {
        return kind == null || column.member().kind() == kind;
    }

    boolean shows(OutcomeFacts outcome) {
        return (objective == null || outcome.objective() == objective)
                && (principle == null || outcome.principle().equals(principle));
    }
}
