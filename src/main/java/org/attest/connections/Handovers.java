package org.attest.connections;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What rests on an item goes over to the one that renews it. */
@Component
@Transactional
public class Handovers {

    private final KeptConnections kept;
    private final ItemSources sources;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Handovers(KeptConnections kept, ItemSources sources, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.kept = kept;
        this.sources = sources;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Takes every link of one item over to another of the same kind and organisation, with its note, its maker and its day:
     * those of the own organisation, and those that others made because the older was shared with them; where the newer is
     * not shared with these, they read that it is no longer shared. The trail of each owner gets one line; of others as
     * Attest, since who renewed it is no business of theirs.
     *
     * @return how many links of the own organisation went over; of others the caller learns nothing
     * @throws UnknownItem when either is unknown to the caller, or they are not of one kind and organisation
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD)
    public int handOver(ItemRef older, ItemRef newer) {
        var own = older.organisation();
        currentUser.require(own, Role.PROVIDER_LEAD, Role.ICB_LEAD);
        check(older, newer);
        var found = kept.restingOn(own, older.kind().code(), older.id());
        found.forEach(it -> it.follow(older, newer));
        var byOwner = found.stream().map(KeptConnection::show).collect(Collectors.groupingBy(Connection::organisation));
        byOwner.forEach((owner, links) -> say(owner, own, new LinksHandedOver(owner, older, newer, links)));
        return byOwner.getOrDefault(own, List.of()).size();
    }

    private void check(ItemRef older, ItemRef newer) {
        var pair = List.of(older, newer);
        if (older.equals(newer)
                || !older.kind().equals(newer.kind())
                || !older.organisation().equals(newer.organisation())
                || !sources.titles(pair).keySet().containsAll(pair)) {
            throw new UnknownItem();
        }
    }

    private void say(OrganisationId owner, OrganisationId own, LinksHandedOver said) {
        currentUser.as(owner.equals(own) ? currentUser.get() : Caller.ATTEST, () -> {
            events.publishEvent(said);
            return true;
        });
    }
}
