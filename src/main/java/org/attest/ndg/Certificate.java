package org.attest.ndg;

/** A certificate that exempts its holder from some evidence items while it is in date. */
public enum Certificate {
    CYBER_ESSENTIALS_PLUS("Cyber Essentials Plus"),
    ISO_27001("ISO 27001"),
    PSN_IA("PSN IA"),
    NHSMAIL("NHSmail");

    private final String words;

    Certificate(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
