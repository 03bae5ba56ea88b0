package org.attest.suppliers;

import org.attest.shared.ItemRef;

/** A supplier as it stands in a register, without what it offers and who uses it. {@code edits} says on which state a change is based. */
public record SupplierEntry(ItemRef ref, String reference, SupplierDetails details, Tier tier, long edits) {}
