package org.attest.improvements;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.components.WaitsForMe;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of this module waits for the caller: actions that are due, plans to sign, to agree, or to work on again. */
@Component
class ImprovementsWaiting implements WaitsForMe {

    private static final int DUE_SOON_DAYS = 30;

    private final CurrentUser currentUser;
    private final PlanRows plans;
    private final ActionRows actions;
    private final PlanSights sights;
    private final OrganisationDirectory directory;
    private final Clock clock;

    ImprovementsWaiting(
            CurrentUser currentUser,
            PlanRows plans,
            ActionRows actions,
            PlanSights sights,
            OrganisationDirectory directory,
            Clock clock) {
        this.currentUser = currentUser;
        this.plans = plans;
        this.actions = actions;
        this.sights = sights;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var caller = currentUser.get();
        var found = new ArrayList<Waiting>();
        due().ifPresent(found::add);
        stage(
                        new Words("improvement plan to sign", "improvement plans to sign"),
                        caller.scope(Role.APPROVER),
                        PlanStage.SUBMITTED)
                .ifPresent(found::add);
        stage(new Words("improvement plan to agree", "improvement plans to agree"), partners(), PlanStage.SIGNED)
                .ifPresent(found::add);
        stage(
                        new Words("improvement plan that came back", "improvement plans that came back"),
                        caller.scope(Role.PROVIDER_LEAD),
                        PlanStage.RETURNED)
                .ifPresent(found::add);
        return found;
    }

    /** Late ones and those of the next thirty days; one leads straight there, several to the list of one's own. */
    private Optional<Waiting> due() {
        var own = new HashSet<>(sights.own().organisations());
        own.addAll(ActionReach.of(currentUser.get()).written());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var until = UkDates.day(clock.instant()).plusDays(DUE_SOON_DAYS);
        var mine = actions.dueOf(
                own,
                currentUser.get().person(),
                ActionProgress.UNFINISHED,
                until,
                Set.of(PlanStage.SIGNED, PlanStage.AGREED));
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var first = mine.getFirst();
        var address = mine.size() == 1 ? address(first) : RegisterLinks.ACTIONS + "?mine=yes";
        return Optional.of(Waiting.of(
                new Words("action of yours that is due", "actions of yours that are due"), mine.size(), address));
    }

    private String address(KeptAction action) {
        var code = directory.find(action.organisation()).code();
        if (!action.isPlanned()) {
            return RegisterLinks.action(code, action.reference());
        }
        var plan =
                plans.of(Set.of(action.organisation()), Set.of(action.plan())).getFirst();
        return ImprovementLinks.action(code, plan.ref().year(), action.reference());
    }

    /** Not the ICB's own plan: nobody agrees that here. */
    private Scope partners() {
        var others = new HashSet<>(currentUser.get().overseen());
        others.removeAll(currentUser.get().scope(Role.ICB_LEAD).organisations());
        return new Scope(others);
    }

    private Optional<Waiting> stage(Words words, Scope scope, PlanStage stage) {
        var found = scope.isEmpty() ? List.<KeptPlan>of() : plans.at(stage, scope.organisations());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var first = found.getFirst().ref();
        var address = found.size() == 1
                ? ImprovementLinks.plan(directory.find(first.organisation()).code(), first.year())
                : ImprovementLinks.list(first.year()) + "&stage=" + stage;
        return Optional.of(Waiting.of(words, found.size(), address));
    }
}
