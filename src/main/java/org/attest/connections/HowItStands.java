package org.attest.connections;

import org.attest.components.Tone;

/** How an item stands, in a few words: {@code Achieved, at expected}. */
public record HowItStands(String words, Tone tone) {}
