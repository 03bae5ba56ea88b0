package org.attest.suppliers;

import org.attest.components.Tone;

/**
 * One of the answers that a questionnaire offers.
 *
 * @param key under which it is kept
 * @param explain whether words must go with it
 */
public record AnswerChoice(String key, String words, Tone tone, boolean explain) {}
