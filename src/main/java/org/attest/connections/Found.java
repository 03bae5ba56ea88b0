package org.attest.connections;

import org.attest.shared.ItemRef;

/** An item that a search found, for choosing what to link to. */
public record Found(ItemRef item, ItemTitle title) {}
