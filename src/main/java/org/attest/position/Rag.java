package org.attest.position;

/** The worked-out status of an objective: words first, by rule. It is Attest's own and not a national result. */
public enum Rag {
    ON_TRACK("✓", "On track", "Every expected level is met and the evidence is in date; nothing is overdue."),
    AT_RISK("▲", "At risk", "A gap, or evidence that is due or stale, with an owned plan that ends in time."),
    OFF_TRACK("✕", "Off track", "A gap without such a plan, or a plan that is late."),
    NOT_STARTED("–", "Not started", "No organisation has answered yet."),
    NOT_KNOWN("?", "Not known", "Too little is known to say: it is never counted as good."),
    NOT_APPLICABLE("–", "Not applicable", "The objective asks nothing of these organisations; the reason is given.");

    private final String symbol;
    private final String words;
    private final String rule;

    Rag(String symbol, String words, String rule) {
        this.symbol = symbol;
        this.words = words;
        this.rule = rule;
    }

    public String symbol() {
        return symbol;
    }

    public String words() {
        return words;
    }

    public String rule() {
        return rule;
    }
}
