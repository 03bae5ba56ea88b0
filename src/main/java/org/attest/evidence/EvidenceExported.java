package org.attest.evidence;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A list of evidence left as a file: how many items of this organisation, null where there were none of any. */
public record EvidenceExported(@Nullable OrganisationId organisation, long count) implements AuditedEvent {

    @Override
    public String what() {
        return "evidence.exported";
    }

    @Override
    public String kind() {
        return ItemKind.EVIDENCE.code();
    }

    @Override
    public String id() {
        return organisation == null ? "none" : organisation.toString();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of("items", null, count));
    }
}
