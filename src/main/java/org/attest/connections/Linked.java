package org.attest.connections;

import java.util.List;

/**
 * What an item is linked to: what the caller may see, links of the own organisation to items no longer shared with it, and
 * how many more there are that are not shared with the caller.
 */
public record Linked(List<LinkedItem> items, List<LostLink> lost, int notShared) {

    public static final Linked NOTHING = new Linked(List.of(), List.of(), 0);

    public Linked {
        items = List.copyOf(items);
        lost = List.copyOf(lost);
    }
}
