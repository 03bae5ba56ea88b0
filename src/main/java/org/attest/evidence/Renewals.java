package org.attest.evidence;

import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.connections.Handovers;
import org.attest.shared.FieldChange;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Evidence made anew: next year's policy, this month's report. */
@Component
@Transactional
public class Renewals {

    private final Reaching reaching;
    private final Shelf shelf;
    private final EvidenceEdits edits;
    private final Diary diary;
    private final Handovers handovers;
    private final Showing showing;

    Renewals(Reaching reaching, Shelf shelf, EvidenceEdits edits, Diary diary, Handovers handovers, Showing showing) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.edits = edits;
        this.diary = diary;
        this.handovers = handovers;
        this.showing = showing;
    }

    /**
     * Adds a draft that takes the place of an item that still counts, whose version {@code basedOn} the caller read. The
     * older one is superseded, and every link that rested on it rests on the newer; all of it at once or nothing.
     *
     * @return the new item, or a conflict with the older one as somebody else saved it meanwhile
     * @throws Refused when the older one no longer counts, or the new one stands for no later day than it
     * @throws ChangedMeanwhile when somebody else saves the older one at the very same moment
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.ICB_LEAD)
    public Saved renew(ItemRef ref, long basedOn, EvidenceDetails details) {
        var reach = reaching.own(ref.organisation());
        var older = shelf.known(reach, ref);
        Verbs.require(reach, older, EvidenceVerb.SUPERSEDE);
        if (older.version() != basedOn) {
            return new Saved.Conflict(showing.show(reach, older));
        }
        checkDay(older.lifetime(), details.lifetime());
        var newer = edits.add(reach, older.organisation(), details, reaching.stamp());
        newer.supersede(older);
        replace(older, newer, reaching.stamp());
        edits.flush();
        return new Saved.Done(showing.show(reach, newer));
    }

    private void replace(Evidence older, Evidence newer, Stamp stamp) {
        var links = handovers.handOver(Shelf.ref(older), Shelf.ref(newer));
        diary.write(
                newer,
                EvidenceVerb.RENEW,
                stamp,
                List.of(FieldChange.of("renews", null, older.reference()), FieldChange.of("links", null, links)));
        var state = FieldChange.of("state", older.state(), ReviewState.SUPERSEDED);
        older.moveTo(ReviewState.SUPERSEDED, null, stamp.by(), stamp.at());
        diary.write(
                older,
                EvidenceVerb.SUPERSEDE,
                stamp,
                List.of(state, FieldChange.of("renewedBy", null, newer.reference())));
    }

    private static void checkDay(Lifetime older, Lifetime newer) {
        var day = newer.effective();
        if (day == null) {
            throw new Refused("Give the effective date: the day that the renewal stands for.");
        }
        var before = older.effective();
        if (before != null && !day.isAfter(before)) {
            throw new Refused("The evidence that it renews stands for %s. A renewal stands for a later day."
                    .formatted(UkDates.inWords(before)));
        }
    }
}
