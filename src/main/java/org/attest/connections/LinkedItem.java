package org.attest.connections;

import java.util.UUID;
import org.attest.shared.ItemRef;

/** The far end of a link, as the caller may see it. {@code mine} says that the caller may take the link away. */
public record LinkedItem(UUID connection, ItemRef item, ItemTitle title, String note, boolean mine) {}
