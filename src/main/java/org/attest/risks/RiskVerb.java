package org.attest.risks;

import java.util.Locale;

/** What was done to a risk, for the history and the trail. */
public enum RiskVerb {
    ADD("Added"),
    CHANGE("Changed"),
    RATE("Scored"),
    CLOSE("Closed"),
    REOPEN("Opened again"),
    REVIEW("Reviewed"),
    ACCEPT("Accepted over tolerance"),
    END_ACCEPTANCE("Acceptance ended"),
    SHEET("Assurance sheet changed"),
    ASSURE("Assurance added"),
    END_ASSURANCE("Assurance ended");

    private final String words;

    RiskVerb(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    String what() {
        return "risks." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
