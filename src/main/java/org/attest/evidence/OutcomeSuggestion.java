package org.attest.evidence;

import org.attest.catalogue.Outcome;

/**
 * An outcome that a file may be evidence for, with the reason in words. A sure one has a name in the file's name that nearly
 * always means this outcome. It rests on the file and the catalogue alone, never on what else is kept.
 */
public record OutcomeSuggestion(Outcome outcome, double score, boolean sure, String reason) {}
