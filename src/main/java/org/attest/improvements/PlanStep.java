package org.attest.improvements;

import java.time.Instant;
import java.util.List;
import org.attest.shared.FieldChange;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of a plan's history. {@code action} is the reference of the action it is about; null for the plan itself. */
public record PlanStep(
        PlanVerb verb,
        PlanStage stage,
        PersonId by,
        Instant at,
        @Nullable String reason,
        @Nullable String action,
        List<FieldChange> changes) {

    public PlanStep {
        changes = List.copyOf(changes);
    }

    PlanStep withoutReason() {
        return new PlanStep(verb, stage, by, at, null, action, changes);
    }
}
