package org.attest.assessments;

import static org.attest.assessments.Answer.Field.DUE;
import static org.attest.assessments.Answer.Field.GROUNDS;
import static org.attest.assessments.Answer.Field.LEVEL;
import static org.attest.assessments.Answer.Field.OWNER;
import static org.attest.assessments.Answer.Field.STATEMENT;

import java.util.EnumSet;
import java.util.Set;
import org.attest.organisations.Sharing;
import org.attest.shared.Owner;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;

/**
 * What one caller may see and change of one organisation's assessment: a provider lead and an approver see all of it,
 * a contributor the outcomes assigned to them, an ICB lead what the organisation shares. Only what is there is hidden,
 * so that whether an outcome is answered always shows. {@code contributesAs} are the owners whose outcomes the caller
 * answers as a contributor: themselves and their teams, and so for contributors for whom the caller acts. {@code own}
 * are the caller and the caller's teams.
 */
record Sight(
        PersonId person,
        Set<Owner> own,
        boolean all,
        boolean lead,
        Set<Owner> contributesAs,
        boolean overseer,
        Sharing sharing) {

    Answer show(Answer answer, Stage stage) {
        var hidden = EnumSet.noneOf(Answer.Field.class);
        for (var field : hiddenFields(answer, stage)) {
            if (answer.holds(field)) {
                hidden.add(field);
            }
        }
        return hidden.isEmpty() ? answer : answer.hiding(hidden);
    }

    /** Whether nothing of this answer is kept from the caller. */
    boolean seesWhole(Answer answer) {
        return all || owns(answer);
    }

    /** Whether this answer stands on the caller's own task list. */
    boolean mine(Answer answer) {
        return isOf(own, answer) || owns(answer);
    }

    boolean contributor() {
        return !contributesAs.isEmpty();
    }

    boolean mayAnswer(Answer answer) {
        return lead || owns(answer);
    }

    Sight asLead() {
        return new Sight(person, own, all, true, contributesAs, overseer, sharing);
    }

    /** A return may also be loaded by the ICB on behalf of an organisation that it oversees. */
    boolean mayLoad(Answer answer) {
        return mayAnswer(answer) || overseer;
    }

    /** An ICB lead only ever writes by loading a return on behalf, and the owners it may name are fewer. */
    boolean mayAssign() {
        return lead || overseer;
    }

    boolean seesSealedStatements() {
        return all || (overseer && sharing.statementsAfterSignOff());
    }

    void requireAll() {
        if (!all) {
            throw new UnknownItem();
        }
    }

    /** @throws UnknownItem for a contributor: sealed positions are for those who see the whole assessment, and the ICB */
    void requireSeals() {
        if (!all && !overseer) {
            throw new UnknownItem();
        }
    }

    private boolean owns(Answer answer) {
        return isOf(contributesAs, answer);
    }

    private static boolean isOf(Set<Owner> owners, Answer answer) {
        var owner = answer.owner();
        return owner != null && owners.contains(owner);
    }

    private Set<Answer.Field> hiddenFields(Answer answer, Stage stage) {
        if (seesWhole(answer)) {
            return Set.of();
        }
        if (!overseer) {
            return EnumSet.of(LEVEL, STATEMENT, OWNER, DUE, GROUNDS);
        }
        var hidden = EnumSet.of(OWNER);
        if (!stage.isSealed() && !sharing.draftLevels()) {
            hidden.add(LEVEL);
        }
        if (!stage.isSealed() || !sharing.statementsAfterSignOff()) {
            hidden.add(STATEMENT);
            hidden.add(GROUNDS);
        }
        return hidden;
    }
}
