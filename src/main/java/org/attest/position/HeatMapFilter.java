package org.attest.position;

import org.attest.organisations.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What of a position is to be shown; nothing chosen shows all of it. Outcomes stand as in the framework, or those with most
 * gaps first; organisations by kind, or those with most gaps among what is shown first.
 */
public record HeatMapFilter(
        @Nullable Integer objective,
        @Nullable Kind kind,
        @Nullable String principle,
        boolean onlyGaps,
        boolean mostGapsFirst,
        boolean organisationsByGap) {

    public static final HeatMapFilter ALL = new HeatMapFilter(null, null, null, false, false, false);

    boolean shows(Member member) {
        return kind == null || member.kind() == kind;
    }

    boolean shows(OutcomeFacts outcome) {
        return (objective == null || outcome.objective() == objective)
                && (principle == null || outcome.principle().equals(principle));
    }
}
