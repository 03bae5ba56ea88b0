package org.attest.suppliers;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A review that was recorded; {@code next} is by when it was to be followed by another one. */
public record Review(
        UUID id,
        ReviewKind kind,
        LocalDate on,
        ReviewOutcome outcome,
        @Nullable String note,
        LocalDate next,
        PersonId by) {}
