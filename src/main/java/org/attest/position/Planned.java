package org.attest.position;

import org.attest.improvements.PlanStage;

/**
 * What the improvement plan promises for one outcome: {@code inTime} when it has an action, each has an owner and a date
 * within the deadline, and nothing is overdue.
 */
public record Planned(PlanStage stage, boolean inTime) {

    /** A plan that nobody stands up for changes nothing: it counts from the SIRO's signature on. */
    boolean softens() {
        return stage.isSigned() && inTime;
    }

    boolean agreed() {
        return stage == PlanStage.AGREED;
    }

    String inWords() {
        return !stage.isSigned() ? "plan not signed" : inTime ? "plan in time" : "plan late";
    }
}
