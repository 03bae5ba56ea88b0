package org.attest.suppliers;

import java.time.LocalDate;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A review of a supplier, as a person records it.
 *
 * @param note what was found; needed unless there is no concern
 * @param next by when it is reviewed again; null for as late as its tier allows
 */
public record ReviewDetails(
        ReviewKind kind,
        LocalDate on,
        ReviewOutcome outcome,
        @Nullable String note,
        @Nullable LocalDate next) {

    public ReviewDetails {
        note = Narrative.checked(note);
        if (note == null && outcome != ReviewOutcome.NO_CONCERN) {
            throw new Refused("Say what the concern is, and what follows from it.");
        }
    }

    public static ReviewDetails of(ReviewKind kind, LocalDate on) {
        return new ReviewDetails(kind, on, ReviewOutcome.NO_CONCERN, null, null);
    }
}
