package org.attest.connections;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;

/** The links of one organisation follow an item to the one that renews it: how many, and the digest of their lines as they are now. */
public record LinksHandedOver(OrganisationId organisation, ItemRef older, ItemRef newer, List<Connection> links)
        implements AuditedEvent {

    public LinksHandedOver {
        links = List.copyOf(links);
    }

    @Override
    public String what() {
        return "connections.handed-over";
    }

    @Override
    public String kind() {
        return older.kind().code();
    }

    @Override
    public String id() {
        return older.id();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(
                FieldChange.of("item", older.id(), newer.id()),
                FieldChange.of("links", null, links.size()),
                FieldChange.of("digest", null, Sha256.ofLines(links.stream().map(LinksMade::line))));
    }
}
