package org.attest.assessments;

import org.attest.catalogue.OutcomeCode;

/** One outcome that a rule points at, with the sentence that says why. */
public record CheckFinding(CheckRule rule, OutcomeCode outcome, String sentence) {}
