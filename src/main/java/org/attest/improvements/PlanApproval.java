package org.attest.improvements;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.organisations.OrganisationDirectory;
import org.springframework.stereotype.Component;

/**
 * Nobody approves their own work. It is asked of the plan's history by person, never of a role, so neither a second
 * membership nor a role granted afterwards is a way round it. An organisation of one person may sign what that person
 * submitted: it counts once the ICB agreed it.
 */
@Component
class PlanApproval {

    private static final Set<PlanVerb> WRITING = Set.of(PlanVerb.RAISE, PlanVerb.CHANGE);

    private final PlanStepRows steps;
    private final ActionRows actions;
    private final OrganisationDirectory directory;

    PlanApproval(PlanStepRows steps, ActionRows actions, OrganisationDirectory directory) {
        this.steps = steps;
        this.actions = actions;
        this.directory = directory;
    }

    /** Which of these steps the caller may not take on this plan although the role is right, and why. */
    Map<PlanMove, String> barred(KeptPlan plan, Caller caller, Set<PlanMove> moves) {
        var barred = new EnumMap<PlanMove, String>(PlanMove.class);
        if (moves.contains(PlanMove.SIGN)
                && !directory.find(plan.organisation()).singlePerson()) {
            signing(plan, caller, barred);
        }
        if (moves.contains(PlanMove.AGREE) || moves.contains(PlanMove.GIVE_BACK)) {
            reviewing(plan, caller, barred);
        }
        barred.keySet().retainAll(moves);
        return barred;
    }

    private void signing(KeptPlan plan, Caller caller, Map<PlanMove, String> barred) {
        var another = ", so another approver must sign it.";
        if (took(plan, caller, Set.of(PlanVerb.SUBMIT))) {
            barred.put(PlanMove.SIGN, "You submitted this plan" + another);
        } else if (took(plan, caller, WRITING)) {
            barred.put(PlanMove.SIGN, "You wrote an action of this plan" + another);
        } else if (owns(plan, caller)) {
            barred.put(PlanMove.SIGN, "You own an action of this plan" + another);
        }
    }

    private void reviewing(KeptPlan plan, Caller caller, Map<PlanMove, String> barred) {
        var another = ", so another ICB lead must agree it.";
        if (caller.holds(Role.ICB_LEAD, plan.organisation())) {
            barBoth(barred, "This is the ICB's own plan, so nobody of the ICB agrees it.");
        } else if (took(plan, caller, Set.of(PlanVerb.SUBMIT, PlanVerb.SIGN))) {
            barBoth(barred, "You submitted or signed this plan" + another);
        } else if (took(plan, caller, WRITING) || owns(plan, caller)) {
            barBoth(barred, "You wrote or own an action of this plan" + another);
        }
    }

    private boolean took(KeptPlan plan, Caller caller, Set<PlanVerb> verbs) {
        return steps.existsByOrganisationAndPlanAndTakenByAndVerbIn(
                plan.organisation(), plan.id(), caller.person(), verbs);
    }

    private boolean owns(KeptPlan plan, Caller caller) {
        return actions.existsByOrganisationAndPlanAndSaysOwner(plan.organisation(), plan.id(), caller.person());
    }

    private static void barBoth(Map<PlanMove, String> barred, String why) {
        barred.put(PlanMove.AGREE, why);
        barred.put(PlanMove.GIVE_BACK, why);
    }
}
