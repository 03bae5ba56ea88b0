package org.attest.assessments;

import java.time.Instant;
import org.attest.organisations.Organisation;
import org.jspecify.annotations.Nullable;

/** One line of the list of assessments. {@code sealedAt} and {@code sealedRound} tell of the latest seal, if there is one. */
public record AssessmentRow(
        AssessmentRef ref,
        Organisation organisation,
        Round round,
        Stage stage,
        Overview.Counts counts,
        @Nullable Instant sealedAt,
        @Nullable Round sealedRound) {}
