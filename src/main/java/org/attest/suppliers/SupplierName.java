package org.attest.suppliers;

import org.attest.shared.ItemRef;

/** A supplier named on the screen of another one. */
public record SupplierName(ItemRef ref, String reference, String name, Tier tier) {}
