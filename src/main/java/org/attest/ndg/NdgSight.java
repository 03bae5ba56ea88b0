package org.attest.ndg;

import org.attest.organisations.Sharing;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;

/**
 * What one caller may see and change of one organisation's NDG set: a provider lead and an approver see all of it, a
 * contributor the items assigned to them, an ICB lead what the organisation shares. Whether an item is answered always
 * shows.
 */
record NdgSight(PersonId person, boolean all, boolean lead, boolean contributor, boolean overseer, Sharing sharing) {

    NdgAnswer show(NdgAnswer answer, NdgStage stage) {
        var sharedWithIcb = overseer && stage.isSealed() && seesSealedAnswers();
        return seesWhole(answer) || sharedWithIcb || answer.version() == 0 ? answer : answer.hidden();
    }

    boolean seesWhole(NdgAnswer answer) {
        return all || (contributor && owns(answer));
    }

    boolean mayAnswer(NdgAnswer answer) {
        return lead || (contributor && owns(answer));
    }

    /** An ICB lead who loads a return knows nothing of the evidence that it names. */
    boolean seesLibrary() {
        return all || contributor;
    }

    boolean seesSealedAnswers() {
        return all || (overseer && sharing.statementsAfterSignOff());
    }

    void requireAll() {
        if (!all) {
            throw new UnknownItem();
        }
    }

    void requireLead() {
        if (!lead) {
            throw new UnknownItem();
        }
    }

    /** @throws UnknownItem for a contributor: sealed positions are for those who see the whole set, and the ICB */
    void requireSeals() {
        if (!all && !overseer) {
            throw new UnknownItem();
        }
    }

    private boolean owns(NdgAnswer answer) {
        return person.equals(answer.values().owner());
    }
}
