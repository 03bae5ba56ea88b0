package org.attest.position;

import org.attest.catalogue.OutcomeCode;

/**
 * What stands behind one outcome over the system.
 *
 * @param organisations how many have any evidence behind it, shared with the ICB or not
 * @param unproved how many sealed it at or above the expected level and have no evidence behind it
 * @param designOnly how many sealed it so and have plans and policies behind it alone: nothing says that it works
 * @param own what organisations made themselves
 * @param external what others found
 */
public record EvidenceFigures(
        OutcomeCode outcome,
        int organisations,
        int unproved,
        int designOnly,
        FreshnessCount own,
        FreshnessCount external) {

    public FreshnessCount all() {
        return own.plus(external);
    }
}
