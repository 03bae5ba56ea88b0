package org.attest.evidence;

/** One row of a bulk change: what the item and its filled template should be. */
public record TemplatedChange(EvidenceChange change, Filling filling) {}
