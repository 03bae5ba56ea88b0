package org.attest.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a measure, as it was recorded. {@code rating} was judged then, by {@code judgedBy}, and stays; {@code
 * edition} counts the readings of the same month, of which only the last is not superseded; {@code why} is the reason
 * for which it took the place of the one before.
 */
public record Reading(
        UUID id,
        OrganisationId organisation,
        String measure,
        YearMonth month,
        int edition,
        boolean superseded,
        Figure figure,
        Rating rating,
        @Nullable Thresholds judgedBy,
        LocalDate dataDate,
        String source,
        @Nullable String note,
        @Nullable String why,
        boolean workedOut,
        PersonId by,
        Instant at) {}
