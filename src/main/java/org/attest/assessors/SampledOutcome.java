package org.attest.assessors;

import java.util.List;
import org.attest.assessments.SealedAnswer;
import org.attest.catalogue.Outcome;

/**
 * One outcome of the sample: the claim and the evidence as they were frozen, and what the assessor found. {@code version}
 * is what a change of the judgement is based on.
 */
public record SampledOutcome(
        Independent about,
        Outcome outcome,
        boolean mandatory,
        SealedAnswer claim,
        List<FrozenItem> evidence,
        Judgement judgement,
        long version,
        List<Finding> findings,
        boolean assessor,
        boolean mayWork) {

    public SampledOutcome {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    public Agreement agreement() {
        return Agreement.of(claim.level(), judgement.level());
    }
}
