package org.attest.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One pack in the list: without a number it is a draft. {@code sha256} is the digest of the frozen figures. */
public record PackLine(
        UUID id,
        OrganisationId organisation,
        DsptYear year,
        String title,
        @Nullable Integer number,
        Instant frozenAt,
        PersonId frozenBy,
        @Nullable Instant issuedAt,
        @Nullable PersonId issuedBy,
        String sha256,
        long version) {

    public boolean issued() {
        return number != null;
    }

    /** Who froze it and, once it is issued, who issued it. */
    public List<PersonId> people() {
        return issuedBy == null ? List.of(frozenBy) : List.of(frozenBy, issuedBy);
    }

    /** "Pack 3", or "Draft". */
    public String numberInWords() {
        return number == null ? "Draft" : "Pack " + number;
    }
}
