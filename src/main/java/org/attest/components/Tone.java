package org.attest.components;

/** The colour and the symbol of a status; the word always stands beside them. */
public enum Tone {
    GOOD("good", "✓"),
    WARN("warn", "▲"),
    BAD("bad", "✕"),
    NONE("none", "?"),
    ABSENT("none", "–"),
    NEW("new", "•");

    private final String className;
    private final String symbol;

    Tone(String className, String symbol) {
        this.className = className;
        this.symbol = symbol;
    }

    public String className() {
        return className;
    }

    public String symbol() {
        return symbol;
    }
}
