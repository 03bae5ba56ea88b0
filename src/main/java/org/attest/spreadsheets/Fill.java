package org.attest.spreadsheets;

/** The colour behind a status word; the word always says it too. */
public enum Fill {
    NONE,
    GOOD,
    WARNING,
    BAD,
    QUIET
}
