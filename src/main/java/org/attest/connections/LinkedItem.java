package org.attest.connections;

import java.util.UUID;
import org.attest.shared.ItemRef;

/** The far end of a link, as the caller may see it. {@code mine} says that the caller's organisation made the link. */
public record LinkedItem(
        UUID connection, ItemRef item, String title, String state, String address, String note, boolean mine) {}
