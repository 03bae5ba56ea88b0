package org.attest.suppliers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that a supplier is asked.
 *
 * @param askedBy the name of the ICB
 * @param note from the ICB to the supplier
 * @param answeredAt the moment of the latest answers
 * @param latest their number; 0 before the first
 * @param mayAnswer whether the caller may answer it, for the supplier or on its behalf
 * @param onBehalf whether the caller would answer on the supplier's behalf
 */
public record Ask(
        UUID id,
        ItemRef supplier,
        String supplierName,
        Questionnaire questionnaire,
        String askedBy,
        Instant askedAt,
        LocalDate due,
        @Nullable String note,
        AskStanding standing,
        @Nullable Instant answeredAt,
        int latest,
        boolean mayAnswer,
        boolean onBehalf) {

    public boolean isAnswered() {
        return latest > 0;
    }
}
