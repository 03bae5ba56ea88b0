package org.attest.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the feed: {@code who} {@code did} {@code item}. {@code times} counts what the same person did to the same item
 * one after the other, {@code at} is the last of them; {@code address} is the item's screen.
 */
public record FeedEntry(
        UUID id, Instant at, String who, String did, String item, String organisation, String address, int times) {}
