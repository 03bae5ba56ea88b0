package org.attest.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody saw on a day that what is kept elsewhere was there; place and hash are those noted at the time. */
public record PresenceCheck(
        LocalDate on,
        PersonId by,
        Instant notedAt,
        String keptAt,
        @Nullable String keptHash) {}
