package org.attest.ndg;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Something of an NDG set changed; the organisation is null for imported wording, which is everybody's. */
public record NdgChanged(
        @Nullable OrganisationId organisation, String what, String kind, String id, List<FieldChange> changes)
        implements AuditedEvent {

    public NdgChanged {
        changes = changes.stream().filter(FieldChange::isChange).toList();
    }
}
