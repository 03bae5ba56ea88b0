package org.attest.ndg;

/** What an item is to say, on top of the version that the person saw. */
public record NdgChange(NdgRef ref, long basedOn, NdgValues values) {}
