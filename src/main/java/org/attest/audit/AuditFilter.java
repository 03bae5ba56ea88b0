package org.attest.audit;

import java.time.LocalDate;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Which lines of the trail are wanted; null asks for all. The day is a day in London. */
public record AuditFilter(
        @Nullable OrganisationId organisation,
        @Nullable PersonId person,
        @Nullable String kind,
        @Nullable LocalDate day) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
