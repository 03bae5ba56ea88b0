package org.attest.suppliers;

/** What an assurance is to say, in one change among many; based on the state that the person saw. */
public record AssuranceChange(Assurance assurance, AssuranceDetails details) {}
