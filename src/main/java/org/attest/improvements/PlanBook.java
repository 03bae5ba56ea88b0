package org.attest.improvements;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.connections.Connections;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a plan together as the caller may see it; the number of statements does not grow with it. */
@Component
class PlanBook {

    private final PlanTurns turns;
    private final GapRows gaps;
    private final ActionRows actions;
    private final PlanStepRows steps;
    private final PlanApproval approval;
    private final LatestSeals seals;
    private final Connections connections;
    private final Catalogue catalogue;
    private final Clock clock;

    PlanBook(
            PlanTurns turns,
            GapRows gaps,
            ActionRows actions,
            PlanStepRows steps,
            PlanApproval approval,
            LatestSeals seals,
            Connections connections,
            Catalogue catalogue,
            Clock clock) {
        this.turns = turns;
        this.gaps = gaps;
        this.actions = actions;
        this.steps = steps;
        this.approval = approval;
        this.seals = seals;
        this.connections = connections;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Plan show(KeptPlan plan, PlanSight sight) {
        var latest = sight.seesSeals() ? seals.of(plan.ref()).map(Shortfall::of).orElse(null) : null;
        var kept = actions.findByOrganisationAndPlanOrderByNumber(plan.organisation(), plan.id());
        var lines = lines(plan, shown(plan, sight, kept), latest);
        var moves = moves(plan, sight);
        return new Plan(
                plan.ref(),
                plan.framework(),
                plan.sealNumber(),
                plan.stage(),
                plan.deadline(),
                lines,
                latest == null ? List.of() : latest.notKnown(),
                latest == null ? null : since(plan, lines, latest),
                latest == null ? null : workedOut(plan, lines, latest),
                history(plan, sight, kept),
                moves,
                approval.barred(plan, sight.caller(), moves),
                sight.lead() && plan.stage().isOpen(),
                plan.turns());
    }

    OutcomeActions on(AssessmentRef ref, PlanSight sight, OutcomeCode outcome) {
        var plan = turns.find(ref).orElse(null);
        if (plan == null) {
            var below = sight.seesSeals()
                    && seals.of(ref).map(Shortfall::of).stream()
                            .anyMatch(it -> it.below().contains(outcome));
            return new OutcomeActions(null, below, sight.lead(), List.of());
        }
        var open = gaps.findByOrganisationAndPlanAndOutcome(plan.organisation(), plan.id(), outcome.code())
                .filter(it -> !it.closed())
                .isPresent();
        var kept = actions.findByOrganisationAndPlanAndOutcomeOrderByNumber(
                plan.organisation(), plan.id(), outcome.code());
        return new OutcomeActions(
                plan.stage(), open, sight.lead() && plan.stage().isOpen(), shown(plan, sight, kept));
    }

    private List<Action> shown(KeptPlan plan, PlanSight sight, List<KeptAction> kept) {
        var whole = kept.stream()
                .filter(it -> sight.seesWhole(it, plan.stage()))
                .map(KeptAction::ref)
                .toList();
        var proofs = proofs(whole);
        return kept.stream().map(it -> shown(plan, sight, it, proofs)).toList();
    }

    private Action shown(KeptPlan plan, PlanSight sight, KeptAction kept, Map<ItemRef, Integer> proofs) {
        var says = kept.says();
        var whole = sight.seesWhole(kept, plan.stage());
        return new Action(
                kept.ref(),
                kept.reference(),
                kept.outcome(),
                whole,
                whole ? says.what() : null,
                whole ? says.owner() : null,
                says.due(),
                says.progress(),
                whole ? says.note() : null,
                says.isLate(UkDates.day(clock.instant())),
                proofs.getOrDefault(kept.ref(), 0),
                sight.lead() && plan.stage().isOpen(),
                sight.lead() && plan.stage() != PlanStage.SUBMITTED,
                sight.mayProgress(kept),
                kept.edits());
    }

    private Map<ItemRef, Integer> proofs(List<ItemRef> items) {
        var found = new HashMap<ItemRef, Integer>();
        if (!items.isEmpty()) {
            connections
                    .of(items)
                    .forEach((item, linked) -> found.put(item, (int) linked.items().stream()
                            .filter(it -> it.item().kind().equals(ItemKind.EVIDENCE))
                            .count()));
        }
        return found;
    }

    private List<Gap> lines(KeptPlan plan, List<Action> shown, @Nullable Shortfall latest) {
        var byOutcome = shown.stream().collect(Collectors.groupingBy(Action::outcome));
        var framework = catalogue.framework(plan.framework());
        return gaps.findByOrganisationAndPlan(plan.organisation(), plan.id()).stream()
                .sorted(Comparator.comparing(KeptGap::outcome))
                .map(it -> new Gap(
                        it.outcome(),
                        framework.outcome(it.outcome()).title(),
                        it.level(),
                        it.expected(),
                        it.expectedConfirmed(),
                        it.closed() || latest != null && !latest.below().contains(it.outcome()),
                        byOutcome.getOrDefault(it.outcome(), List.of())))
                .toList();
    }

    private static @Nullable Since since(KeptPlan plan, List<Gap> lines, Shortfall latest) {
        var seal = latest.seal();
        if (seal == null || seal <= plan.sealNumber()) {
            return null;
        }
        var closed = lines.stream().filter(Gap::closed).map(Gap::outcome).toList();
        var opened = new ArrayList<>(latest.below());
        lines.forEach(it -> opened.remove(it.outcome()));
        return new Since(seal, closed, opened);
    }

    /** Agreed, with a line for every gap that the latest seal has, while there are any. */
    private static @Nullable WorkedOut workedOut(KeptPlan plan, List<Gap> lines, Shortfall latest) {
        var planned = lines.stream().map(Gap::outcome).collect(Collectors.toSet());
        var covered = !latest.below().isEmpty() && planned.containsAll(latest.below());
        return plan.stage() == PlanStage.AGREED && covered ? WorkedOut.APPROACHING : null;
    }

    private static Set<PlanMove> moves(KeptPlan plan, PlanSight sight) {
        var moves = EnumSet.noneOf(PlanMove.class);
        Arrays.stream(PlanMove.values())
                .filter(it -> it.fits(plan.stage()) && PlanSights.mayTake(sight.caller(), it, plan.organisation()))
                .forEach(moves::add);
        return moves;
    }

    private List<PlanStep> history(KeptPlan plan, PlanSight sight, List<KeptAction> kept) {
        var references = new HashMap<UUID, String>();
        kept.stream()
                .filter(it -> sight.seesWhole(it, plan.stage()))
                .forEach(it -> references.put(it.id(), it.reference()));
        var history = new ArrayList<PlanStep>();
        for (var row : steps.findByOrganisationAndPlanOrderByIdDesc(plan.organisation(), plan.id())) {
            var action = row.action();
            if (action == null || references.containsKey(action)) {
                var step = row.step(action == null ? null : references.get(action));
                history.add(sight.seesReason(step.verb()) ? step : step.withoutReason());
            }
        }
        return history;
    }
}
