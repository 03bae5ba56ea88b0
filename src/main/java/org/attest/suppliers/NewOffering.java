package org.attest.suppliers;

import org.attest.shared.ItemRef;

/** A service to be added, one among many. */
public record NewOffering(ItemRef supplier, ServiceDetails details) {}
