package org.attest.notifications;

import java.time.Instant;
import java.util.List;

/**
 * News about one organisation or one subject: in sum what was done, and line by line who did it, the newest first.
 * {@code changes} counts each time somebody did something; {@code newest} is the last of them.
 */
public record FeedGroup(String about, Instant newest, int changes, List<FeedDeed> deeds, List<FeedEntry> entries) {

    public FeedGroup {
        deeds = List.copyOf(deeds);
        entries = List.copyOf(entries);
    }
}
