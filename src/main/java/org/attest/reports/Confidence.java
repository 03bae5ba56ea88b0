package org.attest.reports;

import org.attest.position.Rag;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** How confident an ICB lead is that an objective is reached by 2030, with the sentence that says why. */
public record Confidence(Rag status, String because) {

    /** @throws Refused without a sentence */
    public Confidence {
        var said = Narrative.checked(because);
        if (said == null) {
            throw new Refused("Say in a sentence why the confidence is “%s”.".formatted(status.words()));
        }
        because = said.replace('\n', ' ');
    }
}
