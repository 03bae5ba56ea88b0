package org.attest.suppliers;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What one organisation makes of a supplier's answers. @param number of the answers that it is about */
public record Verdict(
        OrganisationId organisation,
        UUID ask,
        int number,
        boolean accepted,
        @Nullable String reason,
        PersonId by,
        Instant at) {

    /** {@code Accepted}, or of which earlier version. */
    public String words(int latest) {
        var said = accepted ? "Accepted" : "Challenged";
        return number == latest ? said : "%s version %d".formatted(said, number);
    }

    public boolean isOf(int latest) {
        return number == latest;
    }
}
