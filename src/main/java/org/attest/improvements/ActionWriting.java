package org.attest.improvements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attest.accounts.Accounts;
import org.attest.assessments.AssessmentRef;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.Narrative;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Raises and changes actions under the rules of a plan. */
@Component
class ActionWriting {

    private final PlanTurns turns;
    private final RegisterTurns registers;
    private final PlanSights sights;
    private final GapRows gaps;
    private final ActionRows actions;
    private final PlanDiary diary;
    private final Accounts accounts;
    private final Connections connections;
    private final Clock clock;

    ActionWriting(
            PlanTurns turns,
            RegisterTurns registers,
            PlanSights sights,
            GapRows gaps,
            ActionRows actions,
            PlanDiary diary,
            Accounts accounts,
            Connections connections,
            Clock clock) {
        this.turns = turns;
        this.registers = registers;
        this.sights = sights;
        this.gaps = gaps;
        this.actions = actions;
        this.diary = diary;
        this.accounts = accounts;
        this.connections = connections;
        this.clock = clock;
    }

    ItemRef raise(AssessmentRef ref, NewAction wanted) {
        sights.requireLead(ref.organisation());
        var plan = turns.take(ref);
        plan.requireOpen();
        var gap = gaps.findByOrganisationAndPlanAndOutcome(
                plan.organisation(), plan.id(), wanted.outcome().code());
        if (gap.filter(it -> !it.closed()).isEmpty()) {
            throw PlanRefused.notAGap(wanted.outcome());
        }
        var says =
                new ActionValues(what(wanted.what()), wanted.owner(), wanted.due(), ActionProgress.NOT_STARTED, null);
        check(plan, null, says);
        var action = keep(plan, wanted, says);
        diary.write(plan, action, PlanVerb.RAISE, ActionValues.changes(null, says));
        connections.connectAll(List.of(new Connecting(
                action.ref(),
                ItemRef.outcome(
                        plan.organisation(), plan.framework(), wanted.outcome().code()))));
        return action.ref();
    }

    private KeptAction keep(KeptPlan plan, NewAction wanted, ActionValues says) {
        var number = registers.take(plan.organisation()).nextAction();
        return actions.saveAndFlush(new KeptAction(plan, wanted.outcome(), number, says));
    }

    void change(AssessmentRef ref, ActionChange change) {
        var sight = sights.of(ref.organisation());
        var plan = turns.take(ref);
        var action = actions.findByOrganisationAndPlanAndId(plan.organisation(), plan.id(), id(ref, change.action()))
                .orElseThrow(UnknownItem::new);
        sight.requireProgress(action);
        if (action.edits() != change.basedOn()) {
            throw new ChangedMeanwhile();
        }
        var before = action.says();
        var after = new ActionValues(
                what(change.what()), change.owner(), change.due(), change.progress(), Narrative.checked(change.note()));
        var changes = ActionValues.changes(before, after);
        if (changes.isEmpty()) {
            return;
        }
        checkReach(plan, sight, before, after);
        check(plan, before, after);
        checkEnd(action, before, after);
        action.change(after);
        actions.saveAndFlush(action);
        diary.write(plan, action, PlanVerb.CHANGE, changes);
    }

    /** Who may change what, at which stage: the owner reports, the lead plans; what was handed in stays as it was. */
    private static void checkReach(KeptPlan plan, PlanSight sight, ActionValues before, ActionValues after) {
        var promise = !before.what().equals(after.what()) || !Objects.equals(before.due(), after.due());
        var handedOver = !Objects.equals(before.owner(), after.owner());
        var dropped = before.progress() != after.progress()
                && (before.progress() == ActionProgress.DROPPED || after.progress() == ActionProgress.DROPPED);
        if (!sight.lead() && (promise || handedOver || dropped)) {
            throw PlanRefused.onlyProgress();
        }
        if (promise) {
            plan.requireOpen();
        }
        if (plan.stage() == PlanStage.SUBMITTED && (handedOver || dropped)) {
            plan.requireOpen();
        }
    }

    private void check(KeptPlan plan, @Nullable ActionValues before, ActionValues after) {
        var due = after.due();
        if (due != null && (before == null || !due.equals(before.due()))) {
            if (due.isAfter(plan.deadline())) {
                throw PlanRefused.tooLate(plan.deadline());
            }
            if (due.isBefore(today())) {
                throw PlanRefused.inThePast();
            }
        }
        Proof.requireColleague(accounts, plan.organisation(), after.owner(), before == null ? null : before.owner());
    }

    /** Done is shown by evidence or explained; dropped is explained. */
    private void checkEnd(KeptAction action, ActionValues before, ActionValues after) {
        if (after.progress() == ActionProgress.DROPPED && after.note() == null) {
            throw PlanRefused.dropReasonMissing();
        }
        if (after.progress() == ActionProgress.DONE
                && after.note() == null
                && (before.progress() != ActionProgress.DONE || before.note() != null)
                && Proof.none(connections, action.ref())) {
            throw PlanRefused.proofMissing();
        }
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }

    private static String what(String written) {
        var what = Narrative.checked(written);
        if (what == null) {
            throw PlanRefused.whatMissing();
        }
        return what;
    }

    /** @throws UnknownItem for anything that is no action of this organisation */
    private static UUID id(AssessmentRef ref, ItemRef item) {
        if (!item.kind().equals(ItemKind.ACTION) || !item.organisation().equals(ref.organisation())) {
            throw new UnknownItem();
        }
        try {
            return UUID.fromString(item.id());
        } catch (IllegalArgumentException e) {
            throw new UnknownItem();
        }
    }
}
