package org.attest.position;

import org.jspecify.annotations.Nullable;

/**
 * What the NDG sets of a system add to one objective (0 is the "Information governance" strip): mandatory items met of
 * those there are, over all organisations that returned. It is counted on its own, never blended with outcomes.
 *
 * @param counts null where no standard serves the objective: that is "not applicable", not 0 of 0
 */
public record NdgStanding(
        int objective, String title, @Nullable Counts counts) {

    /** @param organisations how many returned */
    public record Counts(int met, int mandatory, int organisations) {}

    public String inWords() {
        if (counts == null) {
            return "Not applicable";
        }
        return counts.organisations() == 0
                ? "Nothing returned yet"
                : "%d of %d in %d %s"
                        .formatted(
                                counts.met(),
                                counts.mandatory(),
                                counts.organisations(),
                                counts.organisations() == 1 ? "organisation" : "organisations");
    }
}
