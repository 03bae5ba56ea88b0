package org.attest.organisations;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Something in the directory changed; {@code id} is an ODS code, or the key of a register import. */
public record OrganisationChanged(
        @Nullable OrganisationId organisation, String what, String kind, String id, List<FieldChange> changes)
        implements AuditedEvent {

    static OrganisationChanged of(Organisation organisation, String verb, FieldChange... changes) {
        return new OrganisationChanged(
                organisation.id(),
                "organisations." + verb,
                "organisation",
                organisation.code().code(),
                List.of(changes));
    }
}
