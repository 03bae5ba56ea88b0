package org.attest.risks;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemKind;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;

/** Many risks were added or changed at once: how many lines their history got, and the digest of them. */
public record RisksLoaded(OrganisationId organisation, int count, Sha256 digest) implements AuditedEvent {

    @Override
    public String what() {
        return "risks.loaded";
    }

    @Override
    public String kind() {
        return ItemKind.RISK.code();
    }

    @Override
    public String id() {
        return organisation.toString();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(FieldChange.of("risks", null, count), FieldChange.of("digest", null, digest));
    }
}
