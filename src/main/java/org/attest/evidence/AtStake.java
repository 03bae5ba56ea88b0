package org.attest.evidence;

import java.util.List;
import org.attest.connections.ItemTitle;
import org.attest.shared.ItemRef;

/**
 * An item some of whose evidence will be stale on a day: that evidence, how much of the rest is in date then and how much
 * has no date, and how much is not shared with the caller.
 */
public record AtStake(ItemRef item, ItemTitle title, List<ItemTitle> stale, int inDate, int undated, int notShared) {

    public AtStake {
        stale = List.copyOf(stale);
    }

    /** Whether nothing else stands behind it, as far as the caller sees all of it. */
    public boolean onStaleOnly() {
        return inDate == 0 && undated == 0 && notShared == 0;
    }
}
