package org.attest.organisations;

/** A layout of a national register that Attest can read. */
public enum RegisterLayout {
    ODS_TRUSTS("ODS file of organisations (etr.csv and kin)"),
    DSPT_SEARCH("DSPT organisation search results"),
    ODS_PARTNERS("ODS list of the partners of ICBs");

    private final String words;

    RegisterLayout(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether one row may add an organisation that another row then finds: all are judged before the first is applied. */
    boolean namesMoreThanOnce() {
        return this == ODS_PARTNERS;
    }
}
