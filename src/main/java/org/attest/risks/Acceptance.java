package org.attest.risks;

import java.time.Instant;
import java.time.LocalDate;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An approver bears a risk that is over tolerance, up to a score and until a day, both included.
 *
 * @param endedOn the day on which it was ended early; null for one that was not
 */
public record Acceptance(
        int points,
        LocalDate until,
        PersonId by,
        Instant at,
        String reason,
        @Nullable LocalDate endedOn) {}
