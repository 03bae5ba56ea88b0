package org.attest.evidence;

/** How reading a file went. */
enum TextState {
    /** Its words are kept. */
    READ,
    /** It holds no words that can be read, such as a picture. */
    NOTHING,
    /** It is broken, took too long or wanted too much; the file itself is as good as before. */
    FAILED
}
