package org.attest.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal token with which programs read figures, without its secret: it works up to the last day, that day included. */
public record PersonalToken(
        UUID id,
        String name,
        Instant madeAt,
        LocalDate until,
        @Nullable Instant lastUsedAt) {

    public boolean worksOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
