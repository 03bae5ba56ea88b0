package org.attest.reports;

/** One file of a pack, ready to hand out; its name carries the marking. */
public record PackFile(String name, String mediaType, byte[] content) {}
