package org.attest.reports;

import org.attest.position.PackFigures;
import org.attest.position.SystemPosition;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a pack as they were frozen: from the same snapshot every paper says the same, for ever.
 *
 * @param registers what stands beside the position; null in packs that were frozen before Attest kept it
 */
public record Snapshot(SystemPosition position, @Nullable PackFigures registers) {

    /** What a paper says where a figure was not frozen. */
    public static final String NOT_IN_THESE_FIGURES =
            "Not in this pack’s figures: it was frozen before Attest kept them.";
}
