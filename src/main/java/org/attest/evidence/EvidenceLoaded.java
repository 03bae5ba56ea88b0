package org.attest.evidence;

import java.util.List;
import java.util.Locale;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;

/**
 * Many items were added or changed at once: how many, and the digest of their rows in the history, each a line of id,
 * item, verb and changes as kept, in their order.
 */
public record EvidenceLoaded(OrganisationId organisation, EvidenceVerb verb, int count, Sha256 digest)
        implements AuditedEvent {

    @Override
    public String what() {
        return "evidence." + verb.name().toLowerCase(Locale.ROOT) + "-many";
    }

    @Override
    public String kind() {
        return ItemKind.EVIDENCE.code();
    }

    @Override
    public String id() {
        return organisation.toString();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of("items", null, count), FieldChange.of("digest", null, digest));
    }
}
