package org.attest.returns;

/** Whether somebody has said of an answer carried from last year that it is still true. */
enum StillTrue {
    NOT_YET("Not yet"),
    YES("Yes");

    private final String words;

    StillTrue(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
