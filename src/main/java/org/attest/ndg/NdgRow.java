package org.attest.ndg;

import org.attest.organisations.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of organisations with an NDG set; {@code set} is null where no list is known (category 3), which
 * then shows its published status alone.
 */
public record NdgRow(
        Organisation organisation,
        @Nullable NdgSet set,
        NdgStage stage,
        int mandatory,
        int met,
        int unconfirmed,
        NdgStatus soFar,
        @Nullable NdgSeal latest,
        @Nullable String published) {}
