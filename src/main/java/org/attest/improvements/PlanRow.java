package org.attest.improvements;

import java.time.LocalDate;
import org.attest.assessments.AssessmentRef;
import org.attest.organisations.Organisation;
import org.jspecify.annotations.Nullable;

/** One line of the list of plans; dropped actions are not counted. */
public record PlanRow(
        AssessmentRef ref,
        Organisation organisation,
        PlanStage stage,
        int gaps,
        int actions,
        int done,
        int late,
        @Nullable LocalDate latestDue,
        LocalDate deadline) {}
