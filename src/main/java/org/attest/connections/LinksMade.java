package org.attest.connections;

import java.util.List;
import org.attest.shared.AuditedEvent;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Sha256;

/** Many items were linked at once: how many links, and their digest, each a line of id and both ends, in their order. */
public record LinksMade(OrganisationId organisation, List<Connection> links) implements AuditedEvent {

    public LinksMade {
        links = List.copyOf(links);
    }

    @Override
    public String what() {
        return "connections.linked-many";
    }

    @Override
    public String kind() {
        return "link";
    }

    @Override
    public String id() {
        return organisation.toString();
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(
                FieldChange.of("links", null, links.size()),
                FieldChange.of("digest", null, Sha256.ofLines(links.stream().map(LinksMade::line))));
    }

    /** Of one link a line of its own. */
    static AuditedEvent of(OrganisationId organisation, List<Connection> links) {
        if (links.size() > 1) {
            return new LinksMade(organisation, links);
        }
        var one = links.getFirst();
        return new LinkMade(organisation, one.id(), one.from(), one.to());
    }

    static String line(Connection link) {
        return link.id() + " " + end(link.from()) + " " + end(link.to());
    }

    private static String end(ItemRef item) {
        return item.kind() + ":" + item.organisation() + ":" + item.id();
    }
}
