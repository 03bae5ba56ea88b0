package org.attest.improvements;

import org.attest.access.Caller;
import org.attest.shared.UnknownItem;

/**
 * What one caller may see and change of one organisation's plan: a provider lead and an approver see all of it, a
 * contributor the actions that are theirs and of the rest progress and dates, an ICB lead all of it once it is signed.
 */
record PlanSight(Caller caller, boolean all, boolean lead, boolean contributor, boolean overseer) {

    boolean seesWhole(KeptAction action, PlanStage stage) {
        return all || (contributor && owns(action)) || (overseer && stage.isSigned());
    }

    /** Sealed positions are for those who see the whole assessment, and the ICB. */
    boolean seesSeals() {
        return all || overseer;
    }

    boolean mayProgress(KeptAction action) {
        return lead || ((all || contributor) && owns(action));
    }

    /** Why an approver sent work back is the organisation's own business. */
    boolean seesReason(PlanVerb verb) {
        return all || (overseer && verb != PlanVerb.SEND_BACK);
    }

    /** @throws UnknownItem for an action that is not the caller's to report on */
    void requireProgress(KeptAction action) {
        if (!mayProgress(action)) {
            throw new UnknownItem();
        }
    }

    private boolean owns(KeptAction action) {
        return caller.person().equals(action.says().owner());
    }
}
