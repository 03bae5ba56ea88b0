package org.attest.improvements;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation with the action that answers it, which has moved on since on its own screens; {@code edits} goes back
 * with a change.
 */
public record Recommendation(
        UUID id, RecommendationDetails details, @Nullable RegisterAction action, long edits) {}
