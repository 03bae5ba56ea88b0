package org.attest.evidence;

import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of an item between its author and the provider lead: submitted, accepted or returned with a reason, until it is
 * superseded or withdrawn; and how good it is. Every method answers the item as it is then; it refuses what the state does not allow, foreign
 * items as unknown ones ({@link UnknownItem}), and a change at the very same moment ({@link ChangedMeanwhile}).
 */
@Component
@Transactional
public class EvidenceReview {

    private static final String AUTHORS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD;
    private static final String LEADS = Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD;

    private final Reaching reaching;
    private final Shelf shelf;
    private final EvidenceEdits edits;
    private final Lineage lineage;
    private final Showing showing;

    EvidenceReview(Reaching reaching, Shelf shelf, EvidenceEdits edits, Lineage lineage, Showing showing) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.edits = edits;
        this.lineage = lineage;
        this.showing = showing;
    }

    /** Hands a draft or returned item to the provider lead. */
    @AllowedTo(AUTHORS)
    public EvidenceItem submit(ItemRef item) {
        return move(item, EvidenceVerb.SUBMIT, ReviewState.SUBMITTED, "");
    }

    /** Accepts a submitted item, which then takes the place of the one that it renews, where that still counts. */
    @AllowedTo(LEADS)
    public EvidenceItem accept(ItemRef item) {
        return move(item, EvidenceVerb.ACCEPT, ReviewState.ACCEPTED, "");
    }

    /** Sends a submitted item back to its author, with the reason. */
    @AllowedTo(LEADS)
    public EvidenceItem giveBack(ItemRef item, String reason) {
        if (reason.isBlank()) {
            throw new Refused("Say why the evidence goes back.");
        }
        return move(item, EvidenceVerb.GIVE_BACK, ReviewState.RETURNED, reason);
    }

    /** Ends an item that should no longer count, with the reason. It stays readable. */
    @AllowedTo(AUTHORS)
    public EvidenceItem withdraw(ItemRef item, String reason) {
        return move(item, EvidenceVerb.WITHDRAW, ReviewState.WITHDRAWN, reason);
    }

    /** Ends an item because another one of the same organisation takes its place. */
    @AllowedTo(LEADS)
    public EvidenceItem supersede(ItemRef older, ItemRef newer) {
        var reach = reaching.own(older.organisation());
        var next = shelf.known(reach, newer);
        if (older.equals(newer) || !next.state().live()) {
            throw new Refused("Only another item that still counts can take its place.");
        }
        var before = shelf.known(reach, older);
        lineage.refuseSecond(reach, before);
        next.supersede(before);
        return move(older, EvidenceVerb.SUPERSEDE, ReviewState.SUPERSEDED, "");
    }

    /**
     * Says that an item that still counts has one of the seven points of good evidence, or that it has not: a lead of any
     * item, a contributor of an own one.
     */
    @AllowedTo(AUTHORS)
    public EvidenceItem judge(ItemRef ref, EvidencePoint point, boolean holds) {
        var reach = reaching.own(ref.organisation());
        var item = shelf.known(reach, ref);
        edits.tick(reach, item, point, holds, reaching.stamp());
        edits.flush();
        return showing.show(reach, item);
    }

    private EvidenceItem move(ItemRef ref, EvidenceVerb verb, ReviewState next, String reason) {
        var reach = reaching.own(ref.organisation());
        var item = shelf.known(reach, ref);
        var stamp = reaching.stamp();
        edits.move(reach, item, verb, next, reason, stamp);
        if (verb == EvidenceVerb.ACCEPT) {
            lineage.accepted(reach, item, stamp);
        }
        edits.flush();
        return showing.show(reach, item);
    }
}
