package org.attest.improvements;

/** What was done to a milestone, a funding line or an action of the register, for the history and the trail. */
public enum RegisterVerb {
    ADD("Added"),
    CHANGE("Changed"),
    MOVE("Moved to another date"),
    DONE("Done"),
    REOPEN("Opened again"),
    DROP("Dropped"),
    WITHDRAW("Withdrawn"),
    EXPORT("List exported"),
    IMPORT("Imported");

    private final String words;

    RegisterVerb(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
