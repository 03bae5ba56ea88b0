package org.attest.improvements;

import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * What a milestone is to say, in one change among many; {@code basedOn} counts the edits that the person saw, and
 * {@code why} is needed where the date changes.
 */
public record MilestoneChange(
        ItemRef milestone,
        long basedOn,
        MilestoneDetails details,
        @Nullable String why) {}
