package org.attest.suppliers;

/** What a contract is worth over its whole time, roughly. */
public enum ValueBand {
    UNDER_25_000("Under £25,000"),
    TO_100_000("£25,000 to £100,000"),
    TO_1_MILLION("£100,000 to £1 million"),
    OVER_1_MILLION("Over £1 million");

    private final String words;

    ValueBand(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
