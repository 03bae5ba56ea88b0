package org.attest.improvements;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;

/** Finds a plan; lets those who write on it do so one after the other. */
@Component
class PlanTurns {

    private final PlanRows plans;
    private final EntityManager entityManager;

    PlanTurns(PlanRows plans, EntityManager entityManager) {
        this.plans = plans;
        this.entityManager = entityManager;
    }

    Optional<KeptPlan> find(AssessmentRef ref) {
        return plans.findByOrganisationAndYear(ref.organisation(), ref.year());
    }

    /**
     * The plan to write on, as the writer before left it, held until the end of the transaction.
     *
     * @throws UnknownItem when the year has none
     */
    KeptPlan take(AssessmentRef ref) {
        if (plans.takeTurn(ref.organisation(), ref.year()) == 0) {
            throw new UnknownItem();
        }
        var plan = find(ref).orElseThrow();
        entityManager.refresh(plan);
        return plan;
    }

    /**
     * The same for a step that judges the whole plan.
     *
     * @param seen the version that the person looked at
     * @throws ChangedMeanwhile when somebody wrote on it since
     */
    KeptPlan take(AssessmentRef ref, long seen) {
        var plan = take(ref);
        if (plan.turns() != seen + 1) {
            throw new ChangedMeanwhile();
        }
        return plan;
    }
}
