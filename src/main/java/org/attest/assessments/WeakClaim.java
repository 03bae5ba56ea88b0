package org.attest.assessments;

import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;

/** A claim that an approver should look at first, and why. */
public record WeakClaim(OutcomeCode outcome, Level level, String why) {}
