package org.attest.evidence;

import org.attest.shared.ItemRef;

/** One row of a bulk change: what the item should be, and the version that the person saw. */
public record EvidenceChange(ItemRef item, long basedOn, EvidenceDetails details) {}
