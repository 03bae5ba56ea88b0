package org.attest.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What became of asking the scanner about a content.
 *
 * @param answered whether a scanner answered at all
 * @param finding what it called the content, if it found something
 */
record Verdict(ScanState state, boolean answered, @Nullable String finding) {

    static final Verdict CLEAN = new Verdict(ScanState.CLEAN, true, null);

    /** The scanner does not look at so much. */
    static final Verdict TOO_LARGE = new Verdict(ScanState.UNSCANNED, true, null);

    /** There is no scanner. */
    static final Verdict NOBODY_LOOKED = new Verdict(ScanState.UNSCANNED, false, null);

    /** There is a scanner, and it did not answer. */
    static final Verdict NO_ANSWER = new Verdict(ScanState.QUARANTINED, false, null);

    private static final int LONGEST_NAME = 200;

    static Verdict infected(String name) {
        return new Verdict(
                ScanState.INFECTED, true, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    }
}
