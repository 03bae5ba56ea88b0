package org.attest.suppliers;

/** How those who run a service get into our systems from afar. */
public enum RemoteAccess {
    NONE("None"),
    WHEN_LET_IN("Only when let in"),
    STANDING("Standing, with strong sign-in"),
    STANDING_WITHOUT_MFA("Standing, without strong sign-in");

    private final String words;

    RemoteAccess(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
