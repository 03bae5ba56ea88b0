package org.attest.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the same fields of many items in one press. */
@Component
@Transactional
public class BulkEdits {

    private static final int MOST = 500;

    private final Reaching reaching;
    private final Shelf shelf;
    private final EvidenceEdits edits;

    BulkEdits(Reaching reaching, Shelf shelf, EvidenceEdits edits) {
        this.reaching = reaching;
        this.shelf = shelf;
        this.edits = edits;
    }

    /**
     * Changes each of at most 500 items as its form would, all in one transaction, with one line in the trail of each
     * organisation. Items that the caller may not change in their state stay as they are and are counted by the reason; of
     * the others only the named fields change, whatever somebody else saved of them before.
     *
     * @throws UnknownItem when one is not of an organisation that the caller works for
     * @throws Refused when there is none or too many, or an owner does not work there; nothing is changed then
     * @throws ChangedMeanwhile when somebody else saves one of them at the very same moment
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD + " " + Role.Name.CONTRIBUTOR + " " + Role.Name.ICB_LEAD)
    public BulkChanged change(Collection<ItemRef> items, BulkChange wanted) {
        if (items.isEmpty() || items.size() > MOST) {
            throw new Refused("Choose from 1 to %d items of evidence.".formatted(MOST));
        }
        var refused = new HashMap<String, Long>();
        var changed = 0;
        var byOwner = items.stream().distinct().collect(Collectors.groupingBy(ItemRef::organisation));
        for (var owner : byOwner.entrySet()) {
            changed += change(owner.getKey(), owner.getValue(), wanted, refused);
        }
        edits.flush();
        var not = refused.values().stream().mapToLong(Long::longValue).sum();
        var all = byOwner.values().stream().mapToInt(List::size).sum();
        return new BulkChanged(changed, (int) (all - not) - changed, refused);
    }

    private int change(OrganisationId organisation, List<ItemRef> items, BulkChange wanted, Map<String, Long> refused) {
        var reach = reaching.own(organisation);
        var found = shelf.byIds(reach, items);
        if (found.size() < items.size()) {
            throw new UnknownItem();
        }
        var changes = new ArrayList<EvidenceEdits.Wanted>();
        for (var item : found) {
            var after = wanted.on(item.details());
            var why = refusal(reach, item);
            if (!why.isEmpty()) {
                refused.merge(why, 1L, Long::sum);
            } else if (!after.equals(item.details())) {
                changes.add(new EvidenceEdits.Wanted(item, new EvidenceChange(Shelf.ref(item), item.version(), after)));
            }
        }
        edits.change(reach, organisation, changes, reaching.stamp());
        return changes.size();
    }

    /** Why the caller may not change an item in its state; empty where they may. */
    private static String refusal(Reach reach, Evidence item) {
        try {
            Verbs.require(reach, item, EvidenceVerb.CHANGE);
            return "";
        } catch (UnknownItem foreign) {
            throw foreign;
        } catch (Refused refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
