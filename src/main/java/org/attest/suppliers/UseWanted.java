package org.attest.suppliers;

import java.util.UUID;
import org.attest.shared.ItemRef;
import org.jspecify.annotations.Nullable;

/** That an organisation is to use a service, and what for, in one change among many. */
public record UseWanted(
        ItemRef supplier, UUID service, @Nullable String usedFor) {}
