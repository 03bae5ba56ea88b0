package org.attest.evidence;

/** One item that renews another, by their references; until {@code done} the older one still counts. */
public record Renewal(String older, String newer, boolean done) {}
