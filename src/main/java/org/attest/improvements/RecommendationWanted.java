package org.attest.improvements;

import java.util.UUID;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a recommendation is to say, in one change among many.
 *
 * @param known the one that is changed, after so many edits; null for a new one
 * @param owner the colleague whom the owner's words name, who then owns the action; null where they name none
 */
public record RecommendationWanted(
        @Nullable UUID known,
        long basedOn,
        RecommendationDetails details,
        @Nullable PersonId owner) {}
