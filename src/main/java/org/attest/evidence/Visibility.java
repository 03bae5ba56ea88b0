package org.attest.evidence;

/** What the ICB sees of an item of evidence. */
public enum Visibility {
    NOTHING("Nothing"),
    STATE_AND_SUMMARY("State and summary"),
    CONTENT("Everything, with the files");

    private final String words;

    Visibility(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
