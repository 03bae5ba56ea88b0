package org.attest.connections;

import java.util.UUID;
import org.attest.shared.ItemKind;

/** A link of the caller's organisation to an item whose owner no longer shares it: all that is known is its kind. */
public record LostLink(UUID connection, ItemKind kind, String note, boolean mine) {}
