package org.attest.notifications;

import java.time.Instant;
import java.util.List;

/**
 * What is news to a reader since they last looked, gathered, the group with the newest change first. {@code cut} says that
 * more happened than is counted here: only the newest are.
 */
public record FeedNews(List<FeedGroup> groups, Instant since, boolean cut) {

    public FeedNews {
        groups = List.copyOf(groups);
    }

    public int changes() {
        return groups.stream().mapToInt(FeedGroup::changes).sum();
    }
}
