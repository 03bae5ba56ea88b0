package org.attest.suppliers;

/** Whether it is known what an incident came from. */
public enum RootCause {
    LOOKED_FOR("Being looked for"),
    KNOWN("Known"),
    NOT_FOUND("Looked for and not found");

    private final String words;

    RootCause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
