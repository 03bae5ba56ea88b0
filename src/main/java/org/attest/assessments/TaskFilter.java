package org.attest.assessments;

import org.attest.catalogue.Standing;

/** Which rows of the task list are wanted; the conditions add up. */
public record TaskFilter(boolean mine, boolean unanswered, boolean belowExpected) {

    public static final TaskFilter ALL = new TaskFilter(false, false, false);

    boolean takes(Task task) {
        return (!mine || task.mine())
                && (!unanswered || task.standing() == Standing.NOT_ANSWERED)
                && (!belowExpected || task.standing() == Standing.BELOW);
    }
}
