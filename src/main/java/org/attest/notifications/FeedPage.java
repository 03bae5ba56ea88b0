package org.attest.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the feed, newest first. {@code since} is from when on it is news to the reader; {@code older} is where the next
 * part begins, null where there is none.
 */
public record FeedPage(
        List<FeedEntry> entries, Instant since, @Nullable UUID older) {

    public FeedPage {
        entries = List.copyOf(entries);
    }
}
