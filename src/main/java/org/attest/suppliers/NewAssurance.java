package org.attest.suppliers;

import org.attest.shared.ItemRef;

/** An assurance to be added, one among many. */
public record NewAssurance(ItemRef supplier, AssuranceDetails details) {}
