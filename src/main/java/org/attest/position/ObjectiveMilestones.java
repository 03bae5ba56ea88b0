package org.attest.position;

import java.util.List;
import org.attest.connections.ItemTitle;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of one objective that were not dropped.
 *
 * @param late how many are open after their day
 * @param slipped how many are open with a later day than was promised first, and not late
 * @param weakest the organisation with the most late ones; null where none is late
 * @param next the open ones, the nearest day first, at most five
 */
public record ObjectiveMilestones(
        int all, int done, int late, int slipped, @Nullable Weakest weakest, List<ItemTitle> next) {

    public ObjectiveMilestones {
        next = List.copyOf(next);
    }

    /** How many of its milestones are late. */
    public record Weakest(String name, int late, int all) {

        public String inWords() {
            return "%s, %d of %d late".formatted(name, late, all);
        }
    }
}
