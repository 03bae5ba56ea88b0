package org.attest.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.organisations.Neighbours;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one organisation shares with others: its lead says so in the item's details, people who read evidence there see
 * the record, the files and the state, and may link it to their own work. The moment it ends the item is unknown to them.
 */
@Component
@Transactional
public class EvidenceSharing {

    private final Reaching reaching;
    private final Shelf shelf;
    private final EvidenceEdits edits;
    private final Showing showing;
    private final Neighbours neighbours;

    EvidenceSharing(Reaching reaching, Shelf shelf, EvidenceEdits edits, Showing showing, Neighbours neighbours) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.edits = edits;
        this.showing = showing;
        this.neighbours = neighbours;
    }

    /**
     * Shares the item with nobody from now on, also where it is superseded or withdrawn and cannot be changed otherwise.
     *
     * @throws UnknownItem when it is not of an organisation that the caller works for
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD)
    public EvidenceItem end(ItemRef ref) {
        var reach = reaching.own(ref.organisation());
        var item = shelf.known(reach, ref);
        edits.stopSharing(reach, item, reaching.stamp());
        edits.flush();
        return showing.show(reach, item);
    }

    /**
     * Which of these organisations may read each of these items today, its own one included; only of organisations that the
     * caller oversees. An item that no longer counts, or that the caller may not see, has no answer. Four statements
     * however many items there are.
     */
    @AllowedTo(Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Map<ItemRef, Set<OrganisationId>> readers(
            Collection<ItemRef> items, Collection<OrganisationId> organisations) {
        var reach = reaching.reading(
                items.stream().map(ItemRef::organisation).distinct().toList());
        var overseen = organisations.stream()
                .filter(reach.caller().overseenScope()::holds)
                .collect(Collectors.toSet());
        var live = shelf.byIds(reach, items).stream()
                .filter(it -> it.state().live())
                .toList();
        var around = neighbours.of(
                live.stream().map(Evidence::organisation).distinct().toList());
        return live.stream().collect(Collectors.toMap(Shelf::ref, it -> overseen.stream()
                .filter(one -> one.equals(it.organisation())
                        || it.sharing().organisations().contains(one)
                        || (it.sharing().systemLibrary()
                                && around.getOrDefault(it.organisation(), Set.of())
                                        .contains(one)))
                .collect(Collectors.toSet())));
    }

    /** The organisations that share something with the caller now. */
    @AllowedTo(
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Collection<OrganisationId> sharers() {
        return List.copyOf(shelf.owners(reaching.guestOnly()));
    }
}
