package org.attest.evidence;

/** Whose an item is, seen from the caller. */
public enum Whose {
    /** Of an organisation in which the caller works with evidence. */
    OURS,
    /** A partner's, shown to its ICB as far as the item's visibility says. */
    PARTNERS,
    /** Another organisation's, which shares it with the caller's by name or through the system library. */
    SHARED;

    /** Outside its organisation a reference carries the ODS code: {@code QXX E-0042}. */
    public String reference(String odsCode, String reference) {
        return this == OURS || odsCode.isEmpty() ? reference : odsCode + " " + reference;
    }
}
