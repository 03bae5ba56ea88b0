package org.attest.suppliers;

import java.util.UUID;
import org.attest.shared.ItemRef;

/** That a supplier offers a service, or offered it once. */
public record ServiceName(ItemRef supplier, UUID id, String name, boolean ended) {}
