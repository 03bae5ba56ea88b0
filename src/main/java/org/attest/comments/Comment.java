package org.attest.comments;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One comment as the caller may read it. {@code text} is null where its author took it back; {@code mayTakeBack} says
 * that the caller still can.
 */
public record Comment(
        UUID id,
        PersonId author,
        Instant said,
        Audience audience,
        @Nullable String text,
        Set<PersonId> mentions,
        boolean mayTakeBack) {

    public Comment {
        mentions = Set.copyOf(mentions);
    }
}
