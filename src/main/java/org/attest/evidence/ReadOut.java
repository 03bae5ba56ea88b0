package org.attest.evidence;

/** How reading a file went, and what it says where that went well. */
record ReadOut(TextState state, String text) {

    static final ReadOut FAILED = new ReadOut(TextState.FAILED, "");

    static ReadOut of(String text) {
        return text.isBlank() ? new ReadOut(TextState.NOTHING, "") : new ReadOut(TextState.READ, text);
    }
}
