package org.attest.assessments;

import org.attest.catalogue.Standing;

/** Which rows of the task list are wanted; the conditions add up. */
public record TaskFilter(
        boolean mine, boolean unanswered, boolean belowExpected, boolean unconfirmed, boolean queried) {

    public static final TaskFilter ALL = new TaskFilter(false, false, false);

    public TaskFilter(boolean mine, boolean unanswered, boolean belowExpected) {
        this(mine, unanswered, belowExpected, false, false);
    }

    boolean takes(Task task) {
        return (!mine || task.mine())
                && (!unanswered || task.standing() == Standing.NOT_ANSWERED)
                && (!belowExpected || task.standing() == Standing.BELOW)
                && (!unconfirmed || task.answer().unconfirmed())
                && (!queried || task.queried());
    }
}
