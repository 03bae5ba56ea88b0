package org.attest.assessments;

/** How far the work on one outcome has come, as its owner says. */
public enum Progress {
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    READY("Ready");

    private final String words;

    Progress(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
