package org.attest.improvements;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.assessments.AssessmentRef;
import org.attest.shared.FieldChange;
import org.attest.shared.Narrative;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the steps of a plan, one by one, each written into its history and told to the trail. */
@Component
class PlanSteps {

    private final PlanTurns turns;
    private final PlanSights sights;
    private final PlanApproval approval;
    private final PlanGaps planGaps;
    private final GapRows gaps;
    private final ActionRows actions;
    private final LatestSeals seals;
    private final PlanDiary diary;
    private final Clock clock;

    PlanSteps(
            PlanTurns turns,
            PlanSights sights,
            PlanApproval approval,
            PlanGaps planGaps,
            GapRows gaps,
            ActionRows actions,
            LatestSeals seals,
            PlanDiary diary,
            Clock clock) {
        this.turns = turns;
        this.sights = sights;
        this.approval = approval;
        this.planGaps = planGaps;
        this.gaps = gaps;
        this.actions = actions;
        this.seals = seals;
        this.diary = diary;
        this.clock = clock;
    }

    void take(AssessmentRef ref, long seen, PlanMove move, @Nullable String reason) {
        var caller = sights.requireMove(move, ref.organisation());
        var why = Narrative.checked(reason);
        if (move.needsReason() && why == null) {
            throw PlanRefused.reasonMissing();
        }
        var plan = turns.take(ref, seen);
        var bar = approval.barred(plan, caller, Set.of(move)).get(move);
        if (bar != null) {
            throw PlanRefused.barred(bar);
        }
        var from = plan.stage();
        plan.take(move);
        if (move == PlanMove.SUBMIT) {
            requireWhole(plan);
        }
        diary.write(plan, move.verb(), why, List.of(FieldChange.of("stage", from, plan.stage())));
        if (move == PlanMove.REVISE) {
            planGaps.rest(plan);
        }
    }

    void rest(AssessmentRef ref, long seen) {
        sights.requireLead(ref.organisation());
        var plan = turns.take(ref, seen);
        plan.requireOpen();
        planGaps.rest(plan);
    }

    /** Each open gap needs an action, and whatever is to be done needs an owner and a date in time. */
    private void requireWhole(KeptPlan plan) {
        seals.of(plan.ref())
                .map(it -> it.seal().number())
                .filter(it -> it > plan.sealNumber())
                .ifPresent(it -> {
                    throw PlanRefused.laterSeal(it);
                });
        var said = actions.findByOrganisationAndPlanOrderByNumber(plan.organisation(), plan.id()).stream()
                .filter(it -> it.says().progress() != ActionProgress.DROPPED)
                .collect(Collectors.groupingBy(KeptAction::outcome));
        var missing = gaps.findByOrganisationAndPlan(plan.organisation(), plan.id()).stream()
                .filter(it -> !it.closed())
                .map(KeptGap::outcome)
                .filter(it -> !planned(said.getOrDefault(it, List.of()), plan))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw PlanRefused.unplanned(missing, plan.deadline());
        }
    }

    private boolean planned(List<KeptAction> said, KeptPlan plan) {
        var today = UkDates.day(clock.instant());
        return !said.isEmpty() && said.stream().allMatch(it -> it.says().isInTime(plan.deadline(), today));
    }
}
