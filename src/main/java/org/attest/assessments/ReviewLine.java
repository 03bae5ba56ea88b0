package org.attest.assessments;

import org.jspecify.annotations.Nullable;

/**
 * One outcome of a signed round under review. Where the ICB had asked about it under the seal before, {@code asked} is
 * that query and {@code before} what stood there then.
 */
public record ReviewLine(
        SealedAnswer answer,
        @Nullable ReviewMark mark,
        @Nullable OutcomeQuery asked,
        @Nullable SealedAnswer before) {

    public boolean is(Verdict verdict) {
        return mark != null && mark.verdict() == verdict;
    }

    /** Whether the round cannot be accepted as it is: it is queried, or a query was answered and not judged yet. */
    public boolean unsettled() {
        return is(Verdict.QUERIED) || (asked != null && mark == null);
    }
}
