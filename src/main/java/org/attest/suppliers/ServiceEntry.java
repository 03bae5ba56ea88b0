package org.attest.suppliers;

import java.util.UUID;
import org.attest.shared.ItemRef;

/** A service as it stands in a register, without who uses it. {@code edits} says on which state a change is based. */
public record ServiceEntry(ItemRef supplier, UUID id, ServiceDetails details, long edits) {}
