package org.attest.evidence;

/** One row of a bulk addition with a filled template. */
public record NewTemplated(NewEvidence evidence, Filling filling) {}
