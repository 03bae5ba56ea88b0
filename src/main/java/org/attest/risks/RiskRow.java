package org.attest.risks;

import java.time.LocalDate;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of risks.
 *
 * @param acceptedUntil the last day of the acceptance in force; null without one
 * @param whole whether the caller may see all of it; else it is a partner's, and owner and objective are null
 */
public record RiskRow(
        ItemRef ref,
        String reference,
        String title,
        String category,
        @Nullable Integer objective,
        @Nullable PersonId owner,
        RiskStatus status,
        Scores scores,
        @Nullable Band band,
        boolean over,
        @Nullable LocalDate acceptedUntil,
        LocalDate reviewDue,
        boolean whole) {

    public OrganisationId organisation() {
        return ref.organisation();
    }
}
