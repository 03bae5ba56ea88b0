package org.attest.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of the trail: ids and field names, short values before and after, long text as its hash only. */
public record AuditEntry(
        UUID id,
        @Nullable OrganisationId organisation,
        Instant at,
        PersonId person,
        String what,
        String kind,
        String itemId,
        List<FieldChange> changes) {

    public AuditEntry {
        changes = List.copyOf(changes);
    }
}
