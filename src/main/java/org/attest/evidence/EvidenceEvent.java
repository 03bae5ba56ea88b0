package org.attest.evidence;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;

/** Something happened to an item of evidence. */
public record EvidenceEvent(OrganisationId organisation, UUID item, EvidenceVerb verb, List<FieldChange> changes)
        implements AuditedEvent {

    public EvidenceEvent {
        changes = List.copyOf(changes);
    }

    @Override
    public String what() {
        return "evidence." + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String kind() {
        return ItemKind.EVIDENCE.code();
    }

    @Override
    public String id() {
        return item.toString();
    }
}
