package org.attest.suppliers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one questionnaire is with all suppliers that were asked it.
 *
 * @param unrepresented how many wait for a supplier of which nobody can get in
 * @param next the first day of those that wait; null where none does
 */
public record AskTotals(
        Questionnaire questionnaire,
        long asked,
        long answered,
        long overdue,
        long unrepresented,
        @Nullable LocalDate next) {

    public long waiting() {
        return asked - answered;
    }
}
