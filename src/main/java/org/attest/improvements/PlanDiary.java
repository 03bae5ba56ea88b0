package org.attest.improvements;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.access.CurrentUser;
import org.attest.shared.FieldChange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes each step into the plan's own history and tells the audit trail, which learns no narrative. */
@Component
class PlanDiary {

    private static final Set<String> NARRATIVE = Set.of("what", "note");

    private final PlanStepRows steps;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDiary(PlanStepRows steps, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.steps = steps;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    void write(KeptPlan plan, PlanVerb verb, @Nullable String reason, List<FieldChange> changes) {
        var row = keep(plan, null, verb, reason, changes);
        var told = new ArrayList<>(changes);
        told.add(FieldChange.ofText("reason", null, reason));
        told.add(FieldChange.of("history", null, row.id()));
        publish(plan, verb, "improvement-plan", plan.ref().year().toString(), told);
    }

    void write(KeptPlan plan, KeptAction action, PlanVerb verb, List<FieldChange> changes) {
        var row = keep(plan, action, verb, null, changes);
        var told = new ArrayList<FieldChange>();
        changes.forEach(it -> told.add(
                NARRATIVE.contains(it.field()) ? FieldChange.ofText(it.field(), it.before(), it.after()) : it));
        told.add(FieldChange.of("history", null, row.id()));
        publish(plan, verb, action.ref().kind().code(), action.id().toString(), told);
    }

    private KeptPlanStep keep(
            KeptPlan plan,
            @Nullable KeptAction action,
            PlanVerb verb,
            @Nullable String reason,
            List<FieldChange> changes) {
        var stamp = new KeptPlanStep.Stamp(
                currentUser.get().person(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
        return steps.saveAndFlush(new KeptPlanStep(plan, action, verb, stamp, changes));
    }

    private void publish(KeptPlan plan, PlanVerb verb, String kind, String id, List<FieldChange> changes) {
        events.publishEvent(new ImprovementEvent(
                plan.organisation(),
                verb,
                kind,
                id,
                changes.stream().filter(FieldChange::isChange).toList()));
    }
}
