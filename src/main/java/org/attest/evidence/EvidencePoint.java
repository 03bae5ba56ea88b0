package org.attest.evidence;

/** The seven points of good evidence, which assurers look for: completeness, accuracy, relevance, consistency. */
public enum EvidencePoint {
    SAYS_WHAT_HAPPENED("Says what happened, not only what should"),
    DATED("Dated within its cycle"),
    PEOPLE_NAMED("Owner and approver named"),
    SCOPE_STATED("Scope stated: which sites, which systems"),
    TIED_TO_INDICATORS("Tied to particular indicators"),
    RESULT_SHOWN("Shows the result and what followed"),
    MARKED("Marked and stored as its sensitivity asks");

    private final String words;

    EvidencePoint(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** How many of the points an item has, as {@code 5 of 7}. */
    public static String count(int ticked) {
        return ticked + " of " + values().length;
    }
}
