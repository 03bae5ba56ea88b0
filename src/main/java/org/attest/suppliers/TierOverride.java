package org.attest.suppliers;

import org.attest.shared.Narrative;
import org.attest.shared.Refused;

/** A tier that a person set against the scores, and why. */
public record TierOverride(Tier tier, String reason) {

    public TierOverride {
        if (tier == Tier.UNKNOWN) {
            throw new Refused("Choose tier 1, 2 or 3, or leave the tier to the scores.");
        }
        var said = Narrative.ofNullable(reason);
        if (said == null) {
            throw new Refused("Say why the tier differs from the one that follows from the scores.");
        }
        reason = said.text();
    }
}
