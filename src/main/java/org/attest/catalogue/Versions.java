package org.attest.catalogue;

/** From which version to which. */
record Versions(String from, String to) {}
