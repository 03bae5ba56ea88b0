package org.attest.connections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.access.Scope;
import org.attest.shared.ItemRef;

/**
 * Shows links to a caller: {@code titles} are what the caller may see, {@code home} the organisations where the caller
 * reads links, {@code linking} those where the caller may take them away.
 */
record LinkPicture(Map<ItemRef, ItemTitle> titles, Scope home, Scope linking) {

    Linked of(ItemRef item, List<Connection> links) {
        var shown = new LinkedHashMap<ItemRef, LinkedItem>();
        var lost = new LinkedHashMap<ItemRef, LostLink>();
        var hidden = new LinkedHashMap<ItemRef, Connection>();
        for (var link : links) {
            var far = link.otherThan(item);
            var title = titles.get(far);
            var mine = linking.holds(link.organisation());
            if (title != null) {
                shown.putIfAbsent(far, new LinkedItem(link.id(), far, title, link.note(), mine));
            } else if (isLost(link, far)) {
                lost.putIfAbsent(far, new LostLink(link.id(), far.kind(), link.note(), mine));
            } else {
                hidden.putIfAbsent(far, link);
            }
        }
        return new Linked(List.copyOf(shown.values()), List.copyOf(lost.values()), hidden.size());
    }

    /** A link of the caller's own organisation to a foreign item can only have been made while that was shared. */
    private boolean isLost(Connection link, ItemRef far) {
        return home.holds(link.organisation()) && !far.organisation().equals(link.organisation());
    }
}
