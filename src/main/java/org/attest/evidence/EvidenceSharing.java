package org.attest.evidence;

import java.util.Collection;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
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

    EvidenceSharing(Reaching reaching, Shelf shelf, EvidenceEdits edits, Showing showing) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.edits = edits;
        this.showing = showing;
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

    /** The organisations that share something with the caller now. */
    @AllowedTo(
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.APPROVER + " " + Role.Name.ICB_LEAD)
    @Transactional(readOnly = true)
    public Collection<OrganisationId> sharers() {
        return List.copyOf(shelf.owners(reaching.guestOnly()));
    }
}
