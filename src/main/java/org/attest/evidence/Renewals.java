package org.attest.evidence;

import java.util.ArrayList;
import java.util.List;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.ItemRef;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence made anew: next year's policy, this month's report. A lead renews every item of the organisation, a contributor
 * an own one; what a contributor made takes the older one's place when a lead accepts it.
 */
@Component
@Transactional
public class Renewals {

    private static final String EDITORS =
            Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD;
    private static final String READERS = EDITORS + " " + Role.Name.APPROVER;

    private final Reaching reaching;
    private final Shelf shelf;
    private final FilledShelf filled;
    private final EvidenceEdits edits;
    private final Lineage lineage;
    private final Showing showing;

    Renewals(
            Reaching reaching, Shelf shelf, FilledShelf filled, EvidenceEdits edits, Lineage lineage, Showing showing) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.filled = filled;
        this.edits = edits;
        this.lineage = lineage;
        this.showing = showing;
    }

    /**
     * Adds a draft that takes the place of an item that still counts, whose version {@code basedOn} the caller read. The
     * older one is superseded, and every link that rested on it rests on the newer; all of it at once or nothing. Where the
     * caller is no lead, the older one goes on counting until a lead accepts the newer.
     *
     * @return the new item, or a conflict with the older one as somebody else saved it meanwhile
     * @throws Refused when the older one no longer counts, somebody renews it already, or the new one stands for no later day
     * @throws ChangedMeanwhile when somebody else saves the older one at the very same moment
     */
    @AllowedTo(EDITORS)
    public Saved renew(ItemRef ref, long basedOn, EvidenceDetails details) {
        return make(ref, basedOn, details, null);
    }

    /**
     * The same for an item that follows a template, whose questions the new one answers.
     *
     * @throws Refused naming the first field that is wrong or needed; nothing is renewed then
     */
    @AllowedTo(EDITORS)
    public Saved renew(ItemRef ref, long basedOn, EvidenceDetails details, Filling filling) {
        return make(ref, basedOn, details, filling);
    }

    /** What an item that the caller was shown renews, and what renews it, as far as the caller may see these. */
    @AllowedTo(READERS)
    @Transactional(readOnly = true)
    public List<Renewal> of(EvidenceItem shown) {
        var reach = reaching.reading(List.of(shown.organisation()));
        var item = shelf.known(reach, shown.ref());
        var found = new ArrayList<Renewal>();
        lineage.before(reach, item).flatMap(it -> Lineage.between(it, item)).ifPresent(found::add);
        lineage.next(reach, item).flatMap(it -> Lineage.between(item, it)).ifPresent(found::add);
        return found;
    }

    private Saved make(ItemRef ref, long basedOn, EvidenceDetails details, @Nullable Filling filling) {
        var reach = reaching.own(ref.organisation());
        var older = shelf.known(reach, ref);
        var open = reach.open(older);
        if (reach.whose(older) == Whose.OURS) {
            lineage.refuseSecond(reach, older);
        }
        Verbs.require(reach, older, EvidenceVerb.RENEW, "renewed");
        if (older.version() != basedOn) {
            return new Saved.Conflict(showing.show(reach, older));
        }
        checkDay(older.lifetime(), details.lifetime());
        var stamp = reaching.stamp();
        var newer = edits.add(reach, older.organisation(), details, stamp);
        newer.supersede(older);
        if (filling != null) {
            filled.fill(reach, older.organisation(), List.of(new FilledShelf.Wanted(newer, filling)), stamp);
        }
        if (open.contains(EvidenceVerb.SUPERSEDE)) {
            lineage.takePlace(older, newer, stamp);
        } else {
            lineage.announce(older, newer, stamp);
        }
        edits.flush();
        return new Saved.Done(showing.show(reach, newer));
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
