package org.attest.improvements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for one outcome. {@code stage} is null where the year has no plan; {@code gap} says that the outcome is
 * a gap of the plan or, without a plan, of the latest seal.
 */
public record OutcomeActions(@Nullable PlanStage stage, boolean gap, boolean mayPlan, List<Action> actions) {

    public OutcomeActions {
        actions = List.copyOf(actions);
    }
}
