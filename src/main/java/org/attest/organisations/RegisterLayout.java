package org.attest.organisations;

/** A layout of a national register that Attest can read. */
public enum RegisterLayout {
    ODS_TRUSTS("ODS file of trusts (etr.csv)"),
    DSPT_SEARCH("DSPT organisation search results");

    private final String words;

    RegisterLayout(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
