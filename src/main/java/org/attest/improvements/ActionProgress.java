package org.attest.improvements;

import java.util.Set;

/** How far an action is. */
public enum ActionProgress {
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    DONE("Done"),
    DROPPED("Dropped");

    static final Set<ActionProgress> UNFINISHED = Set.of(NOT_STARTED, IN_PROGRESS);

    private final String words;

    ActionProgress(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isUnfinished() {
        return UNFINISHED.contains(this);
    }
}
