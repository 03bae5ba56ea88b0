package org.attest.ndg;

/** One of the ten standards, and the objective of the strategy that it serves; 0 is the "Information governance" strip. */
public record NdgStandard(int number, String title, int objective) {}
