package org.attest.organisations;

/** A partner of an ICB's system: kept apart from ODS geography, which may put it elsewhere. */
public record Partner(Organisation organisation, boolean reportsHere, String relationship) {}
