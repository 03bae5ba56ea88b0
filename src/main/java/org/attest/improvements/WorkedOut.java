package org.attest.improvements;

/** The status of an organisation and year as Attest works it out; what the national register says stands elsewhere. */
public enum WorkedOut {
    APPROACHING("Approaching Standards, plan agreed");

    /** Stands beside the words wherever they are shown. */
    public static final String LABEL = "worked out by Attest, not the national result";

    private final String words;

    WorkedOut(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String labelled() {
        return words + " (" + LABEL + ")";
    }
}
