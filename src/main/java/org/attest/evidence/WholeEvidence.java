package org.attest.evidence;

import java.util.ArrayList;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.Ids;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One organisation's evidence taken as a whole, for its leads: read at once, and written by many changes at once. */
@Component
@Transactional
public class WholeEvidence {

    private static final String WRITERS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;

    private final EvidenceLibrary library;
    private final Reaching reaching;
    private final Shelf shelf;
    private final Showing showing;
    private final CurrentUser currentUser;

    WholeEvidence(EvidenceLibrary library, Reaching reaching, Shelf shelf, Showing showing, CurrentUser currentUser) {
        this.library = library;
        this.reaching = reaching;
        this.shelf = shelf;
        this.showing = showing;
        this.currentUser = currentUser;
    }

    /**
     * Every item of one's own organisation, superseded and withdrawn ones among them, by reference; two statements.
     *
     * @throws UnknownItem when the caller does not lead there
     */
    @AllowedTo(WRITERS)
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(OrganisationId organisation) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.ICB_LEAD);
        var reach = reaching.own(organisation);
        return showing.show(reach, shelf.all(reach));
    }

    /**
     * Adds drafts and changes items, all or none, under the rules of the form; one line in the trail for the added and one
     * for the changed.
     *
     * @return the added ones and then the changed ones, each in the order asked
     * @throws ChangedMeanwhile when one was changed since the version that its change is based on
     * @throws Refused as {@link EvidenceLibrary#add} and {@link EvidenceLibrary#change}
     * @throws UnknownItem when the caller does not lead there, or one is not of this organisation
     */
    @AllowedTo(WRITERS)
    public List<EvidenceItem> write(
            OrganisationId organisation, List<EvidenceDetails> added, List<EvidenceChange> changed) {
        currentUser.require(organisation, Role.PROVIDER_LEAD, Role.ICB_LEAD);
        var items = new ArrayList<>(library.addAll(
                organisation,
                added.stream()
                        .map(it -> new NewEvidence(Ids.next().toString(), it))
                        .toList()));
        for (var saved : library.changeAll(organisation, changed)) {
            if (saved instanceof Saved.Conflict) {
                throw new ChangedMeanwhile();
            }
            items.add(saved.item());
        }
        return items;
    }
}
