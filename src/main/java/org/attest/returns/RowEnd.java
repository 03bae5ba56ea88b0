package org.attest.returns;

/** How a row that was read ends; each row ends in one way, so a receipt adds up. */
public enum RowEnd {
    NEW("New"),
    CHANGED("Changed"),
    UNCHANGED("Unchanged"),
    LEFT_OUT("Left out"),
    SENT_BACK("Sent back");

    private final String words;

    RowEnd(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
