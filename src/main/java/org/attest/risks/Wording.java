package org.attest.risks;

import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The three parts of a risk: if (cause), then (event), resulting in (effect). */
public record Wording(String cause, String event, String effect) {

    public Wording {
        cause = said(cause, "Say what could set it off, after “If”.");
        event = said(event, "Say what would happen, after “then”.");
        effect = said(effect, "Say what it would lead to, after “resulting in”.");
    }

    private static String said(@Nullable String text, String missing) {
        var said = Narrative.checked(text);
        if (said == null) {
            throw new Refused(missing);
        }
        return said;
    }
}
