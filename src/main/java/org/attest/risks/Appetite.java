package org.attest.risks;

/** How much risk an organisation is willing to take in a category; which score each tolerates is its own data. */
public enum Appetite {
    AVERSE("Averse"),
    MINIMAL("Minimal"),
    CAUTIOUS("Cautious"),
    OPEN("Open"),
    EAGER("Eager");

    private final String words;

    Appetite(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
