package org.attest.connections;

import org.attest.shared.ItemRef;

/** An item that rests on evidence, and the evidence it rests on as the caller may see it. */
public record Resting(ItemRef item, ItemTitle title, Linked evidence) {}
