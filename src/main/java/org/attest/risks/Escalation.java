package org.attest.risks;

import org.jspecify.annotations.Nullable;

/** Where a risk is proposed to be taken; a person decides. */
public enum Escalation {
    NONE("Stays in this register"),
    CORPORATE("Propose for the corporate register"),
    BOARD("Propose for the board assurance framework");

    private final String words;

    Escalation(String words) {
        this.words = words;
    }

    /** What a risk with these points is proposed for; null is not scored yet. */
    public static Escalation of(@Nullable Integer points, boolean systemWide) {
        return RiskData.SHIPPED.escalation(points == null ? 0 : points, systemWide);
    }

    public String words() {
        return words;
    }
}
