package org.attest.comments;

import java.util.UUID;
import org.attest.shared.ItemRef;

/** A comment that mentions the caller, on which item; {@code address} is the item's screen. */
public record Mention(UUID comment, ItemRef item, String address) {}
