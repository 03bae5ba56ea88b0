package org.attest.assessors;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that the organisation has to answer. {@code number} counts those of one independent assessment from 1; {@code closing} is null while it is open. */
public record Finding(
        UUID id,
        int number,
        FindingDetails details,
        @Nullable Closing closing,
        long version) {

    /** Whether its day has passed and nobody said what was done. */
    public boolean isLate(LocalDate today) {
        var due = details.due();
        return closing == null && due != null && due.isBefore(today);
    }

    /** {@code F3}. */
    public String reference() {
        return "F" + number;
    }
}
