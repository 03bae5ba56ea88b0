package org.attest.risks;

/** A kind of harm that risks are sorted by; {@code usual} is the appetite of an organisation that chose none. */
public record Category(String code, String words, Appetite usual) {}
