package org.attest.suppliers;

import java.util.List;

/** The tier that follows from the scores and the use of a supplier, and why. */
public record Tiering(Tier tier, List<TierReason> reasons) {

    public Tiering {
        reasons = List.copyOf(reasons);
    }
}
