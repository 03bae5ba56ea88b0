package org.attest.suppliers;

/** What a supplier shows to prove that it is safe. */
public enum AssuranceKind {
    DSPT("DSPT status"),
    CYBER_ESSENTIALS("Cyber Essentials"),
    CYBER_ESSENTIALS_PLUS("Cyber Essentials Plus"),
    ISO_27001("ISO 27001"),
    SOC_2("SOC 2"),
    PEN_TEST("Penetration test"),
    DTAC("DTAC"),
    DCB0129("DCB0129 clinical safety case"),
    CHARTER("NHS supplier cyber charter");

    private final String words;

    AssuranceKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
